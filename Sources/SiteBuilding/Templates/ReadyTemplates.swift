/// Templates that can be rendered, with the words they use.
struct ReadyTemplates: Sendable {
    /// In the site's first language.
    let first: Wording
    /// In its other languages, in their order.
    let others: [Wording]
    let scripts: ScriptWords
    /// Stands for the bytes of all of the folder's files.
    let digest: [UInt8]

    var pages: TemplateLibrary { first.pages }
    var strings: Strings { first.strings }

    /// The words that scripts show, a file for each language.
    var scriptWords: [ScriptWords.File] { ([first] + others).map { scripts.file($0.strings) } }
}
