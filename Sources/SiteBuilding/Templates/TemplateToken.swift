import Diagnostics

/// A piece of a template: text that is shown as it is, or a tag.
enum TemplateToken: Sendable, Hashable {
    case literal(String)
    case tag(TemplateTag)
}
