package import ContentParsing
package import Diagnostics
import Mustache

/// Reads the folder of templates, holds each against what its page has, and makes them ready to render.
package struct TemplateLoader {
    private let source: any ContentSource

    /// - Parameter source: the templates' folder.
    package init(_ source: any ContentSource) {
        self.source = source
    }

    /// The library is nil where there are errors.
    ///
    /// - Throws: what the machine says when it cannot read a file.
    package func load(strings: StringsFile) throws -> (library: TemplateLibrary?, diagnostics: [Diagnostic]) {
        let files = try read()
        var check = TemplateCheck(templates: files)
        for page in PageTemplate.allCases { check.check(page.rawValue, against: page.schema) }
        var diagnostics = check.diagnostics.map { named($0) }
        for (name, file) in files.sorted(by: { $0.key < $1.key }) where !check.usedTemplates.contains(name) {
            diagnostics.append(
                Diagnostic(
                    TemplateRules.unusedTemplate, "nothing includes “\(name)”", at: SourceLocation(file: file.path)))
        }
        diagnostics += StringsCheck(strings: strings, templates: files, used: check.usedStrings).diagnostics()

        var library = MustacheLibrary()
        for (name, file) in files.sorted(by: { $0.key < $1.key }) {
            do {
                library.register(try MustacheTemplate(string: file.text), named: name)
            } catch {
                diagnostics.append(
                    Diagnostic(
                        TemplateRules.brokenTemplate, "the template cannot be read: \(error)",
                        at: SourceLocation(file: file.path)))
            }
        }
        guard !diagnostics.contains(where: { $0.severity == .error }) else { return (nil, diagnostics) }
        return (TemplateLibrary(library, texts: strings.strings.plainTexts), diagnostics)
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
    private func named(_ diagnostic: Diagnostic) -> Diagnostic {
        guard diagnostic.rule == TemplateRules.missingTemplate else { return diagnostic }
        var result = diagnostic
        result.location.file = source.content + "/" + result.location.file
        return result
    }
}
