import Diagnostics

/// A strings file as it was read, with the place of each text in it.
struct StringsFile: Sendable {
    let path: String
    let strings: Strings
    /// By key.
    let ranges: [String: SourceRange]

    init(path: String, strings: Strings, ranges: [String: SourceRange]) {
        self.path = path
        self.strings = strings
        self.ranges = ranges
    }
}
