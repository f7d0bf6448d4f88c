/// A piece of one line of a file, as an editor counts: lines and columns from 1, a column being one Unicode scalar.
package struct SourceRange: Sendable, Hashable, Comparable {
    package var line: Int
    package var column: Int
    /// How many scalars are meant; at least 1.
    package var length: Int

    package init(line: Int, column: Int, length: Int = 1) {
        self.line = line
        self.column = column
        self.length = max(1, length)
    }

    /// The first character of a file, for what is wrong with the file as a whole.
    package static let start = SourceRange(line: 1, column: 1)

    package static func < (left: SourceRange, right: SourceRange) -> Bool {
        (left.line, left.column, left.length) < (right.line, right.column, right.length)
    }
}
