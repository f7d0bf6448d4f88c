/// A place in a file that an author can open.
package struct SourceLocation: Sendable, Hashable, Comparable {
    /// The path from the site's folder, with `/` between its parts: `Content/site.yml`.
    package var file: String
    package var range: SourceRange

    package init(file: String, range: SourceRange = .start) {
        self.file = file
        self.range = range
    }

    package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.file, left.range) < (right.file, right.range)
    }
}
