import Diagnostics

/// Turns a page's template with its partials into a program, and holds every name against the schema of its place.
struct TemplateCompiler {
    /// By the name that templates use.
    let templates: [String: TemplateFile]
    /// The words of the interface, for `{{t.…}}`.
    let texts: [String: String]
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var usedTemplates: Set<String> = []
    private var reported: Set<SourceLocation> = []
    /// Inside of a section with an unknown name nobody knows what names mean.
    private var unknownSections = 0

    init(templates: [String: TemplateFile], texts: [String: String]) {
        self.templates = templates
        self.texts = texts
    }

    /// All pages.
    mutating func library() -> TemplateLibrary {
        var programs: [PageTemplate: TemplateProgram] = [:]
        for page in PageTemplate.allCases { programs[page] = compile(page.rawValue, against: page.schema) }
        return TemplateLibrary(programs)
    }

    mutating func compile(_ name: String, against schema: Schema) -> TemplateProgram {
        var program = TemplateProgram()
        if let file = templates[name] {
            walk(file, file.tokens, TemplateScopes(schema), within: [], into: &program)
        } else {
            let location = SourceLocation(file: "\(name).mustache")
            diagnostics.append(
                Diagnostic(TemplateRules.missingTemplate, "the template “\(name)” is missing", at: location))
        }
        return program
    }

    private struct OpenSection {
        let tag: TemplateTag
        let instruction: Int
        let hasScope: Bool
        let isKnown: Bool

        /// As it stands in the template.
        var text: String { "{{\(tag.kind == .inverted ? "^" : "#")\(tag.name)}}" }
    }

    private mutating func walk(
        _ file: TemplateFile, _ tokens: [TemplateToken], _ outer: TemplateScopes, within files: [String],
        into program: inout TemplateProgram
    ) {
        usedTemplates.insert(file.name)
        let files = files + [file.name]
        var scopes = outer
        var open: [OpenSection] = []
        for token in tokens {
            switch token {
            case .literal(let text):
                program.append(literal: text)
            case .tag(let tag):
                switch tag.kind {
                case .comment: break
                case .unsupported:
                    report(
                        TemplateRules.wrongUse, "“{{\(tag.name)}}” is not used in these templates", in: file, tag.range)
                case .unclosed:
                    report(
                        TemplateRules.unbalancedSection, "“{{\(tag.name)” is never closed", in: file, tag.range)
                case .partial:
                    include(tag, from: file, scopes, within: files, into: &program)
                case .section, .inverted:
                    let found = look(up: tag, in: scopes, file: file)
                    if found == nil { unknownSections += 1 }
                    let inner = tag.kind == .section ? found?.field.schema : nil
                    open.append(
                        OpenSection(
                            tag: tag, instruction: program.instructions.count, hasScope: inner != nil,
                            isKnown: found != nil))
                    let reference = found?.reference ?? TemplateProgram.Reference(out: 0, slot: 0, inner: [])
                    program.append(
                        tag.kind == .section ? .section(reference, end: 0) : .inverted(reference, end: 0))
                    if let inner { scopes.enter(inner) }
                case .end:
                    guard let last = open.last, last.tag.name == tag.name else {
                        let hint = open.last.map { "“\($0.text)” is still open" }
                        return report(
                            TemplateRules.unbalancedSection, "“{{/\(tag.name)}}” closes nothing", in: file, tag.range,
                            hint: hint)
                    }
                    open.removeLast()
                    program.close(last.instruction)
                    if !last.isKnown { unknownSections -= 1 }
                    if last.hasScope { scopes.leave() }
                case .text, .html:
                    show(tag, scopes: scopes, file: file, in: &program)
                }
            }
        }
        for section in open {
            if !section.isKnown { unknownSections -= 1 }
            report(
                TemplateRules.unbalancedSection, "“\(section.text)” is never closed", in: file,
                section.tag.range)
        }
    }

    private mutating func include(
        _ tag: TemplateTag, from file: TemplateFile, _ scopes: TemplateScopes, within files: [String],
        into program: inout TemplateProgram
    ) {
        guard let partial = templates[tag.name] else {
            return report(
                TemplateRules.unknownPartial, "there is no template “\(tag.name)”", in: file, tag.range,
                hint: NearestName.hint(for: tag.name, in: templates.keys))
        }
        guard !files.contains(tag.name) else {
            return report(TemplateRules.unknownPartial, "“\(tag.name)” includes itself", in: file, tag.range)
        }
        let tokens = partial.tokens(indentedBy: tag.indentation)
        walk(partial, tokens, scopes, within: files, into: &program)
    }

    private mutating func show(
        _ tag: TemplateTag, scopes: TemplateScopes, file: TemplateFile, in program: inout TemplateProgram
    ) {
        if tag.name.hasPrefix("t.") {
            // Whether the text is there is the business of the check of strings.
            return program.append(literal: Markup.escaped(texts[String(tag.name.dropFirst(2))] ?? ""))
        }
        guard let found = look(up: tag, in: scopes, file: file) else { return }
        switch (found.field, tag.kind) {
        case (.text, .text): program.append(.text(found.reference))
        case (.html, .html): program.append(.html(found.reference))
        case (.html, _):
            report(
                TemplateRules.wrongUse, "“\(tag.name)” is finished HTML", in: file, tag.range,
                hint: "write {{{\(tag.name)}}}")
        case (.text, _):
            report(
                TemplateRules.wrongUse, "“\(tag.name)” is text and has to be escaped", in: file, tag.range,
                hint: "write {{\(tag.name)}}")
        default:
            report(
                TemplateRules.wrongUse, "“\(tag.name)” is no text", in: file, tag.range,
                hint: "write {{#\(tag.name)}} … {{/\(tag.name)}}")
        }
    }

    private mutating func look(
        up tag: TemplateTag, in scopes: TemplateScopes, file: TemplateFile
    ) -> TemplateScopes.Found? {
        do {
            return try scopes.find(tag.name)
        } catch {
            report(TemplateRules.unknownName, error.message, in: file, tag.range, hint: error.hint)
            return nil
        }
    }

    private mutating func report(
        _ rule: Rule, _ message: String, in file: TemplateFile, _ range: SourceRange, hint: String? = nil
    ) {
        if unknownSections > 0, rule == TemplateRules.unknownName { return }
        let location = SourceLocation(file: file.path, range: range)
        guard reported.insert(location).inserted else { return }
        diagnostics.append(Diagnostic(rule, message, at: location, hint: hint))
    }
}
