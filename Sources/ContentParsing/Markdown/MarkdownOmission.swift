/// Something in a text that its page does not show.
package struct MarkdownOmission: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case html
        case picture
        /// A link to an address of a kind that is not followed.
        case link(String)
    }

    package let kind: Kind
    /// The line and column from 1 in the text, columns in bytes; a column of 0 where only the line is sure.
    package let line: Int
    package let column: Int
}
