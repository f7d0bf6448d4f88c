private import Glibc

/// The machine refused something: what, at which path, and the system's own words for why.
package struct SystemFailure: Error, Hashable, CustomStringConvertible {
    /// A verb: `write`.
    package let action: String
    package let path: String
    /// The `errno`.
    package let code: Int32

    package var description: String {
        "cannot \(action) \(path): \(String(cString: strerror(code)))"
    }

    /// Makes a system call, again where a signal broke into it, and throws where it fails.
    @discardableResult
    static func check<Result: SignedInteger>(
        _ action: String, _ path: String, _ call: () -> Result
    ) throws(SystemFailure) -> Result {
        while true {
            let result = call()
            if result >= 0 { return result }
            let code = errno
            if code != EINTR { throw SystemFailure(action: action, path: path, code: code) }
        }
    }
}
