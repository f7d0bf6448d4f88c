import Diagnostics

/// A tag of a template with its place.
struct TemplateTag: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case text, html, section, inverted, end, partial, comment
        /// Of Mustache, but of none of the kinds that this project's templates need.
        case unsupported
        /// Begun and not closed before the file's end.
        case unclosed
    }

    let kind: Kind
    let name: String
    var range: SourceRange
    /// The spaces before a partial that stands alone in its line, which each of its lines begins with.
    var indentation = ""

    /// Whether a line that holds nothing else vanishes (Mustache specification, "standalone").
    var mayStandAlone: Bool {
        switch kind {
        case .section, .inverted, .end, .partial, .comment, .unsupported: true
        case .text, .html, .unclosed: false
        }
    }
}
