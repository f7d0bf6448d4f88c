/// The templates with the words of one language in them.
struct Wording: Sendable {
    let pages: TemplateLibrary
    let strings: Strings
}
