/// The machine could not read content: nobody's mistake in a file, so no diagnostic.
package struct ContentReadError: Error, CustomStringConvertible {
    /// What was being read.
    package let path: String
    /// What the system says about it.
    package let reason: String

    package init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    package var description: String { "cannot read \(path): \(reason)" }
}
