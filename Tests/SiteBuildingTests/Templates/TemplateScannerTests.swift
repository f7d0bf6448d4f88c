import Diagnostics
import Testing

@testable import SiteBuilding

@Suite struct TemplateScannerTests {
    /// Tokens as text: literals in quotes, tags as their kind and name.
    private func tokens(_ template: String) -> [String] {
        TemplateScanner.tokens(in: template).map { token in
            switch token {
            case .literal(let text): "“\(text)”"
            case .tag(let tag): "\(tag.kind) \(tag.name)"
            }
        }
    }

    @Test(arguments: [
        ("a {{b}} c", ["“a ”", "text b", "“ c”"]), ("{{{b}}}", ["html b"]), ("{{& b }}", ["html b"]),
        ("{{a}}{{b}}", ["text a", "text b"]), ("{{a}}", ["text a"]), ("a{b}c", ["“a{b}c”"]), ("{", ["“{”"]),
        ("x{{a}}}", ["“x”", "text a", "“}”"]), ("{{! one } brace }}x", ["comment ", "“x”"]),
        ("{{#a}}{{/a}}", ["section a", "end a"]), ("{{^ a }}", ["inverted a"]), ("{{>\ta\n}}", ["partial a"]),
    ])
    func `a template is cut into text and tags`(template: String, expected: [String]) {
        #expect(tokens(template) == expected)
    }

    @Test(arguments: ["\n", "\r\n"])
    func `a section alone in its line takes the line with it, whatever ends it`(end: String) {
        let lines = ["a", "  {{#b}}", "c", "{{/b}}", "d"].joined(separator: end)
        #expect(tokens(lines) == ["“a\(end)”", "section b", "“c\(end)”", "end b", "“d”"])
    }

    @Test func `a section alone in the last line needs no line break`() {
        #expect(tokens("{{#b}}\nc\n{{/b}}  ") == ["section b", "“c\n”", "end b", "“  ”"].dropLast())
    }

    @Test(arguments: [
        ("a {{b", "unclosed b"), ("{{", "unclosed "), ("{{b}", "unclosed b}"), ("{{{b}} c", "unclosed {b}}"),
    ])
    func `a tag that is never closed is one`(template: String, tag: String) {
        #expect(tokens(template).last == tag)
    }

    @Test func `places count lines and columns also behind a tag of several lines`() {
        let ranges = TemplateScanner.tokens(in: "{{! one\ntwo }} {{a}}\n  {{b}}").compactMap { token in
            if case .tag(let tag) = token { tag.range } else { nil }
        }
        #expect(ranges.map(\.line) == [1, 2, 3])
        #expect(ranges.map(\.column) == [1, 8, 3])
    }
}
