import ContentParsing
import Diagnostics

/// The templates and strings of a site as they were read.
struct TemplateSet {
    /// Nil where there are errors.
    let ready: ReadyTemplates?
    let diagnostics: [Diagnostic]
    private let source: any ContentSource

    /// - Parameter language: the site's, which names the strings file.
    /// - Throws: what the machine says when it cannot read a file.
    static func read(folder: SiteFolder, language: String) throws -> TemplateSet {
        let source = FolderSource(root: folder.root, content: folder.templates)
        let (words, wordFindings) = try StringsLoader.load(source, language: language)
        let (library, findings) = try TemplateLoader(source).load(strings: words)
        let hasErrors = wordFindings.contains { $0.severity == .error }
        let ready = library.flatMap { hasErrors ? nil : ReadyTemplates(pages: $0, strings: words.strings) }
        return TemplateSet(ready: ready, diagnostics: wordFindings + findings, source: source)
    }

    private init(ready: ReadyTemplates?, diagnostics: [Diagnostic], source: any ContentSource) {
        self.ready = ready
        self.diagnostics = diagnostics
        self.source = source
    }

    /// The text of a file for showing; nil where there is no such file.
    func source(of path: String) throws -> SourceText? {
        guard try source.files().contains(where: { $0.path == path }) else { return nil }
        return SourceText(try source.bytes(of: path))
    }
}
