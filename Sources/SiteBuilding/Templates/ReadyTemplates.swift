/// Templates that can be rendered, with the words they use.
struct ReadyTemplates: Sendable {
    let library: TemplateLibrary
    let strings: Strings
}
