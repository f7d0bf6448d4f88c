import ContentParsing
import Diagnostics

/// Reads the folder of templates, holds each against what its page has, and makes them ready to render.
struct TemplateLoader {
    private let source: any ContentSource

    /// - Parameter source: the templates' folder.
    init(_ source: any ContentSource) {
        self.source = source
    }

    /// The templates once for each language, whose words become part of them; none where there are errors.
    ///
    /// - Parameter strings: the first is that of the site's first language, which the others are held against.
    /// - Throws: what the machine says when it cannot read a file.
    func load(
        _ strings: [StringsFile], scripts: ScriptWords = ScriptWords()
    ) throws -> (wordings: [Wording], diagnostics: [Diagnostic]) {
        guard let first = strings.first else { return ([], []) }
        let files = try read()
        var compiler = TemplateCompiler(templates: files, texts: first.strings.plainTexts)
        let library = compiler.library()
        var diagnostics = compiler.diagnostics.map(placed)
        for (name, file) in files.sorted(by: { $0.key < $1.key }) where !compiler.usedTemplates.contains(name) {
            diagnostics.append(
                Diagnostic(
                    TemplateRules.unusedTemplate, "nothing includes “\(name)”", at: SourceLocation(file: file.path)))
        }
        diagnostics += StringsCheck(strings: first, templates: files, scripts: scripts).diagnostics()
        for other in strings.dropFirst() {
            diagnostics += StringsComparison(original: first, other: other).diagnostics()
        }
        guard !diagnostics.contains(where: { $0.severity == .error }) else { return ([], diagnostics) }
        let others = strings.dropFirst().map { file in
            var compiler = TemplateCompiler(templates: files, texts: file.strings.plainTexts)
            return Wording(pages: compiler.library(), strings: file.strings)
        }
        return ([Wording(pages: library, strings: first.strings)] + others, diagnostics)
    }

    private func read() throws -> [String: TemplateFile] {
        var files: [String: TemplateFile] = [:]
        for file in try source.files() where file.path.hasSuffix(".mustache") {
            let name = file.path.split(separator: "/").last.map { String($0.dropLast(".mustache".count)) } ?? ""
            let text = String(decoding: try source.bytes(of: file.path), as: UTF8.self)
            files[name] = TemplateFile(name: name, path: file.path, text: text)
        }
        return files
    }

    /// A missing template is looked for in the folder, not beside it.
    private func placed(_ diagnostic: Diagnostic) -> Diagnostic {
        guard diagnostic.rule == TemplateRules.missingTemplate else { return diagnostic }
        var result = diagnostic
        result.location.file = source.content + "/" + result.location.file
        return result
    }
}
