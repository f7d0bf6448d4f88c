internal import Glibc

/// An open file or folder; it is closed with its last owner.
struct OpenDescriptor: ~Copyable, Sendable {
    let raw: Int32

    init(adopting raw: Int32) {
        self.raw = raw
    }

    /// Opens a path under a folder, or any path where no folder is given. Programs that are started don't inherit it.
    init(
        _ path: String, under folder: Int32 = AT_FDCWD, _ flags: Int32, mode: mode_t = 0, action: String = "open",
        named name: String? = nil
    ) throws(SystemFailure) {
        raw = try SystemFailure.check(action, name ?? path) { openat(folder, path, flags | O_CLOEXEC, mode) }
    }

    deinit {
        close(raw)
    }

    /// Closes it and tells what only closing tells: a network file system may report a full disk here.
    consuming func finish(_ action: String, _ path: String) throws(SystemFailure) {
        let result = close(raw)
        let code = errno
        discard self
        if result != 0, code != EINTR { throw SystemFailure(action: action, path: path, code: code) }
    }

    /// Leaves it open for whoever has taken over its number.
    consuming func disown() {
        discard self
    }

    func writeAll(_ bytes: UnsafeRawBufferPointer, to path: String) throws(SystemFailure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let part = UnsafeRawBufferPointer(rebasing: rest)
            let count = try SystemFailure.check("write", path) { write(raw, part.baseAddress, part.count) }
            rest = rest.dropFirst(count)
        }
    }

    /// Fills the buffer from an offset; fewer bytes only at the file's end.
    func read(
        into buffer: UnsafeMutableRawBufferPointer, from offset: Int, of path: String
    ) throws(SystemFailure) -> Int {
        var filled = 0
        while filled < buffer.count {
            let part = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            let count = try SystemFailure.check("read", path) {
                pread(raw, part.baseAddress, part.count, off_t(offset + filled))
            }
            if count == 0 { break }
            filled += count
        }
        return filled
    }

    /// The first bytes of the file, all of them where it is not longer.
    func bytes(limit: Int, of path: String) throws -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            count = try read(into: UnsafeMutableRawBufferPointer(buffer), from: 0, of: path)
        }
    }

    /// The first bytes of the file at a path, which is no link; all of them where no limit is given.
    ///
    /// Without O_NONBLOCK, to open a pipe would wait for somebody to write to it.
    static func contents(of path: String, limit: Int? = nil) throws -> [UInt8] {
        let file = try OpenDescriptor(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, action: "read")
        return try file.bytes(limit: limit ?? FileStatus(of: file, named: path).size, of: path)
    }

    /// Writes the file at a path anew, and to the disk.
    static func replaceContents(of path: String, with bytes: UnsafeRawBufferPointer) throws(SystemFailure) {
        let file = try OpenDescriptor(
            path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, mode: 0o666, action: "write")
        try file.writeAll(bytes, to: path)
        let raw = file.raw
        try SystemFailure.check("write", path) { fsync(raw) }
        try file.finish("write", path)
    }

    /// Writes all that another file holds.
    func copy(
        from source: borrowing OpenDescriptor, named name: String, to path: String
    ) throws(SystemFailure) {
        try withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { buffer throws(SystemFailure) in
            var offset = 0
            while true {
                let count = try source.read(into: buffer, from: offset, of: name)
                if count == 0 { return }
                try writeAll(UnsafeRawBufferPointer(rebasing: buffer[..<count]), to: path)
                offset += count
            }
        }
    }
}
