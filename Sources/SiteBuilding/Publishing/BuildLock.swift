private import Glibc

/// One build at a time for an output: `flock` on a file beside it.
///
/// The kernel lets go of the lock when the process ends, however it ends. The file stays.
struct BuildLock: ~Copyable, Sendable {
    private let file: OpenDescriptor

    init(_ layout: OutputLayout) throws {
        let path = layout.lock
        let file = try OpenDescriptor(path, O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o666)
        try BuildLock.take(file, path, layout)
        self.file = file
    }

    func release() {
        flock(file.raw, LOCK_UN)
    }

    private static func take(_ file: borrowing OpenDescriptor, _ path: String, _ layout: OutputLayout) throws {
        let raw = file.raw
        do {
            try SystemFailure.check("lock", path) { flock(raw, LOCK_EX | LOCK_NB) }
        } catch {
            guard error.code == EWOULDBLOCK else { throw error }
            throw PublishError.locked(output: layout.site, process: try owner(file, path))
        }
        try SystemFailure.check("write", path) { ftruncate(raw, 0) }
        var text = "\(getpid())\n"
        try text.withUTF8 { try file.writeAll(UnsafeRawBufferPointer($0), to: path) }
    }

    private static func owner(_ file: borrowing OpenDescriptor, _ path: String) throws -> Int? {
        let line = try file.bytes(limit: 20, of: path).prefix { $0 != UInt8(ascii: "\n") }
        return Int(String(decoding: line, as: UTF8.self))
    }
}
