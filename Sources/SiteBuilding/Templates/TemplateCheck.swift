import Diagnostics

/// Holds a template, with its partials, against the schema of the view that it is rendered with.
struct TemplateCheck {
    /// By the name that templates use.
    let templates: [String: TemplateFile]
    private(set) var diagnostics: [Diagnostic] = []
    /// The names after `t.` that templates use.
    private(set) var usedStrings: Set<String> = []
    private(set) var usedTemplates: Set<String> = []
    private var reported: Set<SourceLocation> = []

    init(templates: [String: TemplateFile]) {
        self.templates = templates
    }

    mutating func check(_ name: String, against schema: Schema) {
        guard let file = templates[name] else {
            diagnostics.append(
                Diagnostic(
                    TemplateRules.missingTemplate, "the template “\(name)” is missing",
                    at: SourceLocation(file: "\(name).mustache")))
            return
        }
        walk(file, scopes: [schema], depth: 0)
    }

    private mutating func walk(_ file: TemplateFile, scopes: [Schema], depth: Int) {
        usedTemplates.insert(file.name)
        guard depth < 20 else {
            return report(TemplateRules.unknownPartial, "“\(file.name)” includes itself", in: file, .start)
        }
        var stack = scopes
        var open: [(name: String, range: SourceRange, pushed: Bool)] = []
        for tag in file.tags {
            switch tag.kind {
            case .partial:
                guard let partial = templates[tag.name] else {
                    report(
                        TemplateRules.unknownPartial, "there is no template “\(tag.name)”", in: file, tag.range,
                        hint: NearestName.hint(for: tag.name, in: templates.keys))
                    continue
                }
                walk(partial, scopes: stack, depth: depth + 1)
            case .section, .inverted:
                let field = look(up: tag, in: stack, file: file)
                let inner = tag.kind == .section ? field.flatMap(TemplateCheck.scope) : nil
                if let inner { stack.append(inner) }
                open.append((tag.name, tag.range, inner != nil))
            case .end:
                guard let last = open.popLast(), last.name == tag.name else {
                    report(
                        TemplateRules.unbalancedSection, "“{{/\(tag.name)}}” closes nothing", in: file, tag.range)
                    return
                }
                if last.pushed { stack.removeLast() }
            case .text, .html:
                checkValue(tag, in: stack, file: file)
            case .other:
                continue
            }
        }
        for section in open {
            report(
                TemplateRules.unbalancedSection, "“{{#\(section.name)}}” is never closed", in: file, section.range)
        }
    }

    private mutating func checkValue(_ tag: TemplateTag, in stack: [Schema], file: TemplateFile) {
        if tag.name == "." { return }
        guard let field = look(up: tag, in: stack, file: file) else { return }
        switch (field, tag.kind) {
        case (.text, .text), (.html, .html): break
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

    private mutating func look(up tag: TemplateTag, in stack: [Schema], file: TemplateFile) -> Schema.Field? {
        var names = tag.name.split(separator: ".").map(String.init)
        guard !names.isEmpty else { return nil }
        let first = names.removeFirst()
        if first == "t" {
            usedStrings.insert(names.joined(separator: "."))
            return .text
        }
        guard var field = stack.reversed().lazy.compactMap({ $0.fields[first] }).first else {
            report(
                TemplateRules.unknownName, "\(stack.last?.subject ?? "the view") has no “\(first)”", in: file, tag.range,
                hint: NearestName.hint(for: first, in: stack.flatMap(\.fields.keys)))
            return nil
        }
        for name in names {
            guard let inner = TemplateCheck.scope(field), let next = inner.fields[name] else {
                report(
                    TemplateRules.unknownName, "“\(first)” has no “\(name)”", in: file, tag.range,
                    hint: TemplateCheck.scope(field).flatMap { NearestName.hint(for: name, in: $0.fields.keys) })
                return nil
            }
            field = next
        }
        return field
    }

    private static func scope(_ field: Schema.Field) -> Schema? {
        switch field {
        case .view(let schema), .list(let schema): schema
        case .text, .html, .flag: nil
        }
    }

    private mutating func report(
        _ rule: Rule, _ message: String, in file: TemplateFile, _ range: SourceRange, hint: String? = nil
    ) {
        let location = SourceLocation(file: file.path, range: range)
        guard reported.insert(location).inserted else { return }
        diagnostics.append(Diagnostic(rule, message, at: location, hint: hint))
    }
}
