import ContentParsing
import Diagnostics

/// Reads the folder of templates, holds each against what its page has, and makes them ready to render.
struct TemplateLoader {
    private let source: any ContentSource

    /// - Parameter source: the templates' folder.
    init(_ source: any ContentSource) {
        self.source = source
    }

    /// The library is nil where there are errors.
    ///
    /// - Throws: what the machine says when it cannot read a file.
    func load(
        strings: StringsFile, scripts: ScriptWords = ScriptWords()
    ) throws -> (library: TemplateLibrary?, diagnostics: [Diagnostic]) {
        let files = try read()
        var compiler = TemplateCompiler(templates: files, texts: strings.strings.plainTexts)
        var programs: [PageTemplate: TemplateProgram] = [:]
        for page in PageTemplate.allCases {
            programs[page] = compiler.compile(page.rawValue, against: page.schema)
        }
        var diagnostics = compiler.diagnostics.map(placed)
        for (name, file) in files.sorted(by: { $0.key < $1.key }) where !compiler.usedTemplates.contains(name) {
            diagnostics.append(
                Diagnostic(
                    TemplateRules.unusedTemplate, "nothing includes “\(name)”", at: SourceLocation(file: file.path)))
        }
        diagnostics += StringsCheck(strings: strings, templates: files, scripts: scripts).diagnostics()
        guard !diagnostics.contains(where: { $0.severity == .error }) else { return (nil, diagnostics) }
        return (TemplateLibrary(programs), diagnostics)
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
