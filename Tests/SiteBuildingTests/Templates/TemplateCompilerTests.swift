import Diagnostics
import Testing

@testable import SiteBuilding

@Suite struct TemplateCompilerTests {
    private static let stop = Schema("a stop", ["name": .text, "note": .text])
    private static let page = Schema(
        "the page",
        ["title": .text, "body": .html, "is_new": .flag, "stops": .list(stop), "next": .view(stop)])

    private func findings(_ templates: [String: String]) -> [String] {
        var compiler = TemplateCompiler(
            templates: Dictionary(
                uniqueKeysWithValues: templates.map { name, text in
                    (name, TemplateFile(name: name, path: "Templates/\(name).mustache", text: text))
                }), texts: [:])
        _ = compiler.compile("page", against: TemplateCompilerTests.page)
        return compiler.diagnostics.map {
            "\($0.location.range.line):\($0.location.range.column) \($0.rule.id): \($0.message)"
                + ($0.hint.map { " (\($0))" } ?? "")
        }
    }

    @Test(arguments: [
        "{{title}}", "{{{body}}}", "{{&body}}", "{{#is_new}}new{{/is_new}}", "{{^is_new}}old{{/is_new}}",
        "{{#stops}}{{name}} of {{title}}{{/stops}}", "{{next.name}}", "{{#title}}{{title}}{{/title}}", "{{! a note }}",
        "{{ title }}", "{{t.nav.cities}}",
    ])
    func `a template may name what its page has`(template: String) {
        #expect(findings(["page": template]) == [])
    }

    @Test(arguments: [
        ("<p>\n{{titel}}", "2:1 template-unknown-name: the page has no “titel” (did you mean “title”?)"),
        ("{{#stops}}\n  {{nam}}{{/stops}}", "2:3 template-unknown-name: a stop has no “nam” (did you mean “name”?)"),
        ("{{next.nome}}", "1:1 template-unknown-name: “next” has no “nome” (did you mean “name”?)"),
        ("{{name}}", "1:1 template-unknown-name: the page has no “name”"),
        ("{{{title}}}", "1:1 template-wrong-use: “title” is text and has to be escaped (write {{title}})"),
        ("{{body}}", "1:1 template-wrong-use: “body” is finished HTML (write {{{body}}})"),
        ("{{stops}}", "1:1 template-wrong-use: “stops” is no text (write {{#stops}} … {{/stops}})"),
        ("{{> hed}}", "1:1 template-unknown-partial: there is no template “hed”"),
        ("{{#is_new}}new", "1:1 template-unbalanced: “{{#is_new}}” is never closed"),
        ("new{{/is_new}}", "1:4 template-unbalanced: “{{/is_new}}” closes nothing"),
        ("{{=<% %>=}}", "1:1 template-wrong-use: “{{=<% %>=}}” is not used in these templates"),
        ("{{> page}}", "1:1 template-unknown-partial: “page” includes itself"),
        ("<p>\n {{title", "2:2 template-unbalanced: “{{title” is never closed"),
        ("{{! a note }\n<p>", "1:1 template-unbalanced: “{{!” is never closed"),
    ])
    func `what a template gets wrong is found with its place`(template: String, finding: String) {
        #expect(findings(["page": template]) == [finding])
    }

    @Test func `a partial that includes itself in many places is found at once`() {
        let loop = String(repeating: "{{> page}}", count: 40)
        #expect(findings(["page": loop]).count == 40)
        #expect(findings(["page": "{{> a}}", "a": "{{> b}}", "b": "{{> a}}"]).count == 1)
    }

    @Test func `what is wrong in an indented partial is at its place in the file`() {
        #expect(
            findings(["page": "    {{> part}}\n{{> part}}\n", "part": "<p>\n  {{nam}}\n"]) == [
                "2:3 template-unknown-name: the page has no “nam”"
            ])
    }

    @Test func `a partial is checked in the place that includes it`() {
        #expect(findings(["page": "{{#stops}}{{> stop}}{{/stops}}", "stop": "{{name}}"]) == [])
        #expect(
            findings(["page": "{{> stop}}", "stop": "\n{{name}}"]) == [
                "2:1 template-unknown-name: the page has no “name”"
            ])
    }
}
