package import Diagnostics

/// A strings file as it was read, with the place of each text in it.
package struct StringsFile: Sendable {
    package let path: String
    package let strings: Strings
    /// By key.
    package let ranges: [String: SourceRange]

    package init(path: String, strings: Strings, ranges: [String: SourceRange]) {
        self.path = path
        self.strings = strings
        self.ranges = ranges
    }
}
