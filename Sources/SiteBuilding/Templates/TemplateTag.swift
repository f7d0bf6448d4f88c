package import Diagnostics

/// A tag of a template, as far as a check of its names needs it.
package struct TemplateTag: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case text, html, section, inverted, end, partial, other
    }

    package let kind: Kind
    package let name: String
    package let range: SourceRange
}
