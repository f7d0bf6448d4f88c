private import Glibc

/// A regular file that is open for reading, and is closed with its last owner.
///
/// It stays the same file whatever happens to its name: a publish in the middle of a download changes nothing for it.
package final class OpenFile: Sendable {
    package let mark: FileMark
    /// For errors.
    package let path: String
    private let raw: Int32

    init(adopting raw: Int32, mark: FileMark, path: String) {
        self.raw = raw
        self.mark = mark
        self.path = path
    }

    deinit {
        close(raw)
    }

    /// Fills the buffer from an offset; gives fewer bytes only at the file's end.
    package func read(
        into buffer: UnsafeMutableRawBufferPointer, from offset: Int
    ) throws(ReadingFailure) -> Int {
        var filled = 0
        while filled < buffer.count {
            let part = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            let count = pread(raw, part.baseAddress, part.count, off_t(offset + filled))
            if count == 0 { break }
            if count < 0 {
                let code = errno
                if code == EINTR { continue }
                throw ReadingFailure(action: "read", path: path, code: code)
            }
            filled += count
        }
        return filled
    }
}
