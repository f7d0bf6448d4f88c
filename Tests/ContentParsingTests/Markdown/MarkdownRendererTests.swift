import Testing

@testable import ContentParsing

struct MarkdownRendererTests {
    private func render(_ text: String) -> MarkdownRenderer.Output { MarkdownRenderer().render(Array(text.utf8)[...]) }

    @Test(arguments: [
        ("# One\n\n###### Six", "<h2>One</h2>\n<h6>Six</h6>\n"),
        ("a  \nb", "<p>a<br>\nb</p>\n"),
        ("---", "<hr>\n"),
        ("~~gone~~", "<p><del>gone</del></p>\n"),
        (
            "[a](https://x.example \"t\")",
            "<p><a rel=\"nofollow ugc noopener\" href=\"https://x.example\" title=\"t\">a</a></p>\n"
        ),
        (
            "www.x.example",
            "<p><a rel=\"nofollow ugc noopener\" href=\"http://www.x.example\">www.x.example</a></p>\n"
        ),
        (
            "- [x] done\n- [ ] not",
            "<ul>\n<li><input type=\"checkbox\" checked=\"\" disabled=\"\"> done</li>\n"
                + "<li><input type=\"checkbox\" disabled=\"\"> not</li>\n</ul>\n"
        ),
        (
            "| a | b |\n|:-:|--:|\n| c | d |",
            "<table>\n<thead>\n<tr>\n<th class=\"align-center\">a</th>\n<th class=\"align-right\">b</th>\n</tr>\n</thead>\n"
                + "<tbody>\n<tr>\n<td class=\"align-center\">c</td>\n<td class=\"align-right\">d</td>\n</tr>\n</tbody>\n</table>\n"
        ),
        ("`<a href=\"x\">` &lt;a href=&quot;", "<p><code>&lt;a href=&quot;x&quot;&gt;</code> &lt;a href=&quot;</p>\n"),
        ("```swift x\na < b\n```", "<pre><code class=\"language-swift\">a &lt; b\n</code></pre>\n"),
        ("``` &#1;\n```", "<pre><code class=\"language-\u{FFFD}\"></code></pre>\n"),
        ("one &#1; two &#xFFFF;", "<p>one \u{FFFD} two \u{FFFD}</p>\n"),
        ("[p](/100%)", "<p><a rel=\"nofollow ugc noopener\" href=\"/100%25\">p</a></p>\n"),
        (
            "[![<https://y.example>](a.png)](https://x.example)",
            "<p><a rel=\"nofollow ugc noopener\" href=\"https://x.example\">https://y.example</a></p>\n"
        ),
        ("", ""), ("\n  \n", ""),
    ])
    func `Markdown becomes HTML5`(_ markdown: String, _ html: String) {
        #expect(render(markdown).html == html)
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "a <b onclick=x>b</b>", "<svg/onload=x>", "<iframe src=x></iframe>",
        "&lt;script&gt;",
        "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "[a](&#106;avascript:alert(1))", "[a](java\tscript:x)",
        "[a](<java\nscript:x>)", "[a](vbscript:x)", "[a](data:image/png;base64,x)", "<javascript:alert(1)>",
        "[a]: javascript:alert(1)\n\n[a]", "[a](\u{1}javascript:x)", "![x](javascript:x)",
        "![x](https://t.example/p.png)",
        "[a](//x.example \"\\\" onclick=x\")", "[\"onclick=x](\" onclick=x)", "<a href=\"javascript:x\">x</a>",
    ])
    func `nothing in a text can run, or load from elsewhere`(_ markdown: String) {
        let html = render(markdown).html.lowercased()
        for word in [
            "<script", "<svg", "<iframe", "<img", "<b", "javascript:alert(1)\"", "href=\"java", "href=\"vb",
            "href=\"data",
        ] {
            #expect(!html.contains(word), "\(html)")
        }
        #expect(!html.contains("\" onclick"), "\(html)")
    }

    @Test
    func `what is left out is noted with its place`() {
        let output = render("One ![a](b.png) two\n\n<b>x</b> [y](ftp://z)\n\n<!-- silent -->\n")
        #expect(output.html == "<p>One a two</p>\n<p>x y</p>\n")
        #expect(
            output.omissions == [
                MarkdownOmission(kind: .picture, line: 1, column: 5), MarkdownOmission(kind: .html, line: 3, column: 1),
                MarkdownOmission(kind: .html, line: 3, column: 5),
                MarkdownOmission(kind: .link("ftp://z"), line: 3, column: 10),
            ])
    }

    @Test(arguments: [
        (
            "# Head\n\n- list\n\nText *with* `code`\nand [a link](https://x.example).\n\nMore.",
            "Text with code and a link."
        ),
        ("![only a picture](a.png)\n\nText", "only a picture"), ("<b></b>\n\nText", "Text"),
        ("> Quote\n\nText", "Text"),
        ("a&nbsp;b &amp; c", "a\u{A0}b & c"), ("", ""),
    ])
    func `the first paragraph is plain text`(_ markdown: String, _ text: String) {
        #expect(Summary.of(render(markdown).firstParagraph) == text)
    }

    @Test
    func `a summary is cut at the end of a word`() {
        let words = String(repeating: "häuser ", count: 100)
        let summary = Summary.of(words)
        #expect(summary.unicodeScalars.count <= 500 && summary.hasSuffix("häuser…"))
        #expect(Summary.of(String(repeating: "ä", count: 500)).unicodeScalars.count == 500)
        #expect(Summary.of(String(repeating: "ä", count: 501)) == String(repeating: "ä", count: 499) + "…")
        #expect(Summary.of(String(repeating: "a", count: 499) + " b") == String(repeating: "a", count: 499) + "…")
        #expect(Summary.of(" a \n b\t\u{202E}c ") == "a b c")
    }

    @Test(arguments: [
        String(repeating: ">", count: 60_000), String(repeating: "- ", count: 30_000) + "a",
        String(repeating: "> 1. ", count: 13_000) + "a",
        String(repeating: "*a **b ", count: 4000) + String(repeating: " b** a*", count: 4000),
    ])
    func `depth is flattened and stays well-formed`(_ markdown: String) {
        let html = render(markdown).html
        var open: [Substring] = []
        var deepest = 0
        for part in html.split(separator: "<").dropFirst(html.hasPrefix("<") ? 0 : 1) {
            let name = part.prefix { $0 != ">" && $0 != " " }
            if name.hasPrefix("/") { #expect(open.popLast() == name.dropFirst()) } else { open.append(name) }
            deepest = max(deepest, open.count)
        }
        #expect(open.isEmpty)
        #expect(deepest < 70)
    }

    @Test(arguments: [
        String(repeating: "|a", count: 9_000) + "|\n" + String(repeating: "|-", count: 9_000) + "|\n"
            + String(repeating: "x\n", count: 12_000),
        String(repeating: "[", count: 60_000), String(repeating: "<", count: 60_000),
        String(repeating: "*a **b ", count: 8_000),
        String(repeating: "![a](", count: 12_000), String(repeating: "a@", count: 30_000),
    ])
    func `a text that wants to unfold takes little time and room`(_ markdown: String) {
        let clock = ContinuousClock()
        var size = 0
        let time = clock.measure { size = render(markdown).html.utf8.count }
        #expect(size < 1_000_000)
        #expect(time < .seconds(5))
    }

    @Test
    func `many texts at a time come out as one at a time`() async {
        let markdown = "A ~~struck~~ www.x.example | word\n\n|a|b|\n|-|-|\n|~~c~~|https://y.example|\n"
        let expected = render(markdown).html
        let outcomes = await withTaskGroup(of: Set<String>.self) { group in
            for _ in 0..<8 {
                group.addTask { Set((0..<200).map { _ in MarkdownRenderer().render(Array(markdown.utf8)[...]).html }) }
            }
            return await group.reduce(into: Set<String>()) { $0.formUnion($1) }
        }
        #expect(outcomes == [expected])
    }
}

@Suite("Links of a text")
struct MarkdownLinkTests {
    @Test(
        "addresses of the site carry its path; what would lead elsewhere from every page is left out",
        arguments: [
            ("/about/", "/busking/about/"), ("https://example.org/x", "https://example.org/x"),
            ("mailto:ana@example.org", "mailto:ana@example.org"), ("//evil.example/", nil), ("dusk", nil),
            ("../x", nil),
            ("#x", nil), ("javascript:alert(1)", nil),
        ])
    func links(address: String, expected: String?) {
        let renderer = MarkdownRenderer(headingLevel: 2, sitePath: "/busking/")
        let html = renderer.render(Array("[a link](\(address))".utf8)[...]).html
        if let expected {
            #expect(html.contains("href=\"\(expected)\""))
        } else {
            #expect(!html.contains("href"))
        }
    }

    @Test("the highest heading of a text gets the level of its page", arguments: ["# a\n\n## b", "## a\n\n### b"])
    func headings(markdown: String) {
        let html = MarkdownRenderer(headingLevel: 3).render(Array(markdown.utf8)[...]).html
        #expect(html.contains("<h3>a</h3>") && html.contains("<h4>b</h4>"))
    }
}
