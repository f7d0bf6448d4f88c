private import Glibc

/// The system refused to open or read something: what, at which path, and its own words for why.
package struct ReadingFailure: Error, Hashable, CustomStringConvertible {
    /// A verb: `open`.
    package let action: String
    package let path: String
    /// The `errno`.
    package let code: Int32

    package init(action: String, path: String, code: Int32) {
        self.action = action
        self.path = path
        self.code = code
    }

    /// A file that was shorter than when it was opened: somebody writes into published files.
    package static func cutOff(_ path: String) -> ReadingFailure {
        ReadingFailure(action: "read all of", path: path, code: EIO)
    }

    /// Whether it is for want of something that comes back by itself: descriptors or memory.
    package var mayPass: Bool { [EMFILE, ENFILE, ENOMEM].contains(code) }

    package var description: String { "cannot \(action) \(path): \(String(cString: strerror(code)))" }
}
