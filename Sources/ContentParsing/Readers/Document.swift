import Diagnostics

/// A content file that is open for reading: its keys, its text and what is found in them.
struct Document {
    let root: [YAMLPair]
    let findings: FileFindings
    private let frontMatter: FrontMatter
    /// What addresses of the site begin with.
    private let sitePath: String

    /// Opens a text with front matter.
    init(markdown text: TextFile, sitePath: String) throws(Refusal) {
        try self.init(text, try FrontMatter(of: text), sitePath: sitePath)
    }

    /// Opens a file that is YAML as a whole.
    init(yaml text: TextFile) throws(Refusal) {
        try self.init(text, FrontMatter(wholeOf: text), sitePath: "/")
    }

    private init(_ text: TextFile, _ frontMatter: FrontMatter, sitePath: String) throws(Refusal) {
        self.sitePath = sitePath
        self.frontMatter = frontMatter
        root = try YAMLDocument.compose(frontMatter, of: text)
        findings = FileFindings(text: text, frontMatter: frontMatter)
    }

    func fields(of kind: String, _ keys: [String]) -> Fields {
        Fields(root, of: kind, keys: keys, in: findings)
    }

    /// The text below the front matter as HTML, and its first paragraph cut to a summary.
    ///
    /// - Parameter headingLevel: The level of the text's highest headings on its page.
    func body(headingLevel: Int = 3) -> (html: String, summary: String) {
        let output = MarkdownRenderer(headingLevel: headingLevel, sitePath: sitePath).render(
            findings.text.bytes[frontMatter.body])
        for omission in output.omissions { report(omission) }
        return (output.html, Summary.of(output.firstParagraph))
    }

    private func report(_ omission: MarkdownOmission) {
        let range = range(of: omission)
        switch omission.kind {
        case .html:
            findings.report(
                ContentRules.rawHTML, "HTML is left out of a text", at: range,
                hint: "use Markdown, or write \\< for the sign")
        case .picture:
            findings.report(
                ContentRules.pictureInText, "a picture in a text is left out, only its description shows", at: range,
                hint: "name a picture by “image” in the front matter")
        case .link(let address):
            let message =
                address.isEmpty
                ? "a link leads nowhere" : "a link to “\(Shown.text(address))” is left out, only its text shows"
            findings.report(
                ContentRules.unsafeLink, message, at: range,
                hint: "link to an https address, or to a page of the site from its root: /about/")
        }
    }

    /// cmark counts columns in bytes and loses count of them after some line breaks, so only a column at which such a
    /// thing can begin is believed.
    private func range(of omission: MarkdownOmission) -> SourceRange {
        let text = findings.text
        let number = min(max(1, omission.line) + frontMatter.bodyLine - 1, text.lineStarts.count)
        let line = text.line(number)
        let offset = line.startIndex + omission.column - 1
        let isStart = offset >= line.startIndex && offset < line.endIndex && "<![w".utf8.contains(text.bytes[offset])
        guard isStart else { return SourceRange(line: number, column: 1) }
        return text.range(of: offset..<(offset + 1))
    }
}
