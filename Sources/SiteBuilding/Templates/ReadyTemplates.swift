/// Templates that can be rendered, with the words they use.
struct ReadyTemplates: Sendable {
    let pages: TemplateLibrary
    let strings: Strings
    let scripts: ScriptWords
}
