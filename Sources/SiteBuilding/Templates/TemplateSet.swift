import ContentParsing
import Diagnostics

/// The templates and strings of a site as they were read.
struct TemplateSet {
    /// Nil where there are errors.
    let ready: ReadyTemplates?
    let diagnostics: [Diagnostic]
    private let source: any ContentSource
    /// Listed once: whoever shows thousands of findings asks for thousands of paths.
    private let paths: Set<String>

    /// - Parameter languages: the site's, each of which names a strings file; its first one is the first.
    /// - Throws: what the machine says when it cannot read a file.
    static func read(
        folder: SiteFolder, languages: [WantedLanguage] = WantedLanguage.all(of: nil)
    ) throws -> TemplateSet {
        let source = try ListedSource(FolderSource(root: folder.root, content: folder.templates))
        let loaded = try languages.map { try StringsLoader.load(source, language: $0) }
        let scripts = try ScriptWords.read(source)
        let words = loaded.map(\.file)
        let (wordings, findings) = try TemplateLoader(source).load(words, scripts: scripts)
        let wordFindings = loaded.flatMap(\.diagnostics)
        let hasErrors = wordFindings.contains { $0.severity == .error }
        let ready = wordings.first.flatMap { first in
            hasErrors
                ? nil
                : ReadyTemplates(
                    first: first, others: Array(wordings.dropFirst()), scripts: scripts, digest: source.digest)
        }
        return TemplateSet(
            ready: ready, diagnostics: wordFindings + findings, source: source,
            paths: Set(source.files().map(\.path)))
    }

    private init(ready: ReadyTemplates?, diagnostics: [Diagnostic], source: any ContentSource, paths: Set<String>) {
        self.ready = ready
        self.diagnostics = diagnostics
        self.source = source
        self.paths = paths
    }

    /// The text of a file for showing; nil where there is no such file.
    func source(of path: String) throws -> SourceText? {
        guard paths.contains(path) else { return nil }
        return SourceText(try source.bytes(of: path))
    }
}
