private import Glibc

/// The system did not let the service write a file of its own: which, and its own words for why.
struct WritingFailure: Error, Hashable, CustomStringConvertible {
    let path: String
    /// The `errno`.
    let code: CInt

    /// Whether making room can mend it.
    var mayPass: Bool { [ENOSPC, EDQUOT, EMFILE, ENFILE].contains(code) }

    var description: String { "\(path) cannot be written (\(String(cString: strerror(code))))" }
}
