private import Glibc

/// A small file of the service's own beside the store, for its owner's eyes only. It has its name once its bytes are on
/// disk, so that a crash leaves no half of it.
enum PrivateFile {
    /// Makes a file, unless there is one already: of several who make it at once, the first one has made it.
    static func make(_ path: String, _ text: String) throws(WritingFailure) {
        // A draft of one's own, which no other process writes to.
        var name = Array((path + ".XXXXXX").utf8CString)
        let descriptor = mkstemp(&name)
        let code = errno
        let draft = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        guard descriptor >= 0 else { throw WritingFailure(path: draft, code: code) }
        defer { unlink(draft) }
        try fill(descriptor, draft, text)
        guard link(draft, path) == 0 || errno == EEXIST else { throw WritingFailure(path: path, code: errno) }
    }

    /// Puts a file in the place of the one that is there; only one process at a time does.
    static func replace(_ path: String, _ text: String) throws(WritingFailure) {
        let draft = path + ".new"
        // What a crash has left behind is gone with the next draft.
        unlink(draft)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw WritingFailure(path: draft, code: errno) }
        defer { unlink(draft) }
        try fill(descriptor, draft, text)
        guard rename(draft, path) == 0 else { throw WritingFailure(path: path, code: errno) }
    }

    /// Writes all of it, waits until it is on disk, and closes the draft.
    private static func fill(_ descriptor: CInt, _ draft: String, _ text: String) throws(WritingFailure) {
        defer { close(descriptor) }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw WritingFailure(path: draft, code: count < 0 ? errno : EIO) }
            rest = rest.dropFirst(count)
        }
        guard fsync(descriptor) == 0 else { throw WritingFailure(path: draft, code: errno) }
    }
}
