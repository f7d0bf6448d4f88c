import Diagnostics
import Testing

@Suite("What a person reads")
struct HumanFormatTests {
    private let format = HumanFormat(colour: false)

    @Test("the example of the design, to the letter")
    func designExample() {
        let report = Sample.report(
            Sample.finding(hint: "start at 19:22 or later, or choose a stop within 1.2 km"))
        #expect(
            format.text(of: report) == """
                Content/performers/ana-fado/dusk.md:9:12: error: the walk to the next stop takes 22 min, the gap is 15 min [walk-too-long]
                    start: 19:15
                           ^~~~~
                  hint: start at 19:22 or later, or choose a stop within 1.2 km
                1 error

                """)
    }

    @Test("notes follow the finding, and the summary counts each kind")
    func notesAndSummary() {
        let report = Sample.report(
            Sample.finding(),
            Sample.finding(
                Sample.longTitle, "the title has 130 characters", line: 2, column: 8, length: 12,
                notes: [.init("the limit is 100", at: SourceLocation(file: "Content/site.yml"))]),
            Sample.finding(Sample.walkTooLong, "unknown pitch “portas”", line: 6, column: 12, length: 13),
            Sample.finding(Sample.endsSoon, "the last date is on 27 March", line: 40, column: 1))
        #expect(
            format.text(of: report) == """
                Content/performers/ana-fado/dusk.md:2:8: warning: the title has 130 characters [long-title]
                    title: Fado at dusk
                           ^~~~~~~~~~~~
                Content/site.yml:1:1: note: the limit is 100
                Content/performers/ana-fado/dusk.md:6:12: error: unknown pitch “portas” [walk-too-long]
                    - pitch: portas-do-sol
                             ^~~~~~~~~~~~~
                Content/performers/ana-fado/dusk.md:9:12: error: the walk to the next stop takes 22 min, the gap is 15 min [walk-too-long]
                    start: 19:15
                           ^~~~~
                Content/performers/ana-fado/dusk.md:40:1: note: the last date is on 27 March [ends-soon]
                2 errors, 1 warning, 1 note

                """)
    }

    @Test("nothing found, nothing said")
    func nothing() {
        #expect(format.text(of: Sample.report()) == "")
    }

    @Test("colour marks place, severity and caret")
    func colour() {
        let report = Sample.report("title: x", column: 8, length: 1)
        #expect(
            HumanFormat(colour: true).text(of: report) == """
                \u{1B}[1mContent/performers/ana-fado/dusk.md:1:8\u{1B}[0m: \u{1B}[1;35mwarning\u{1B}[0m: \
                \u{1B}[1mtoo long\u{1B}[0m [long-title]
                    title: x
                           \u{1B}[1;32m^\u{1B}[0m
                1 warning

                """)
    }

    @Test("a file cannot steer the terminal")
    func escapes() {
        let diagnostic = Diagnostic(
            Sample.longTitle, "unknown key “\u{1B}[31mred\u{7}\u{9B}”\nsecond\u{202E}",
            at: SourceLocation(file: "Content/\u{1B}]0;x\u{7}.md", range: SourceRange(line: 1, column: 3, length: 3)))
        let source = SourceText(Array("a\u{1B}[2Jb\u{202E}c\u{85}\u{200B}d".utf8))
        let text = format.text(
            of: DiagnosticReport([diagnostic], sources: ["Content/\u{1B}]0;x\u{7}.md": source]))
        #expect(
            text == """
                Content/\u{FFFD}]0;x\u{FFFD}.md:1:3: warning: unknown key “\u{FFFD}[31mred\u{FFFD}\u{FFFD}” second\u{FFFD} [long-title]
                    a\u{FFFD}[2Jb\u{FFFD}c\u{FFFD}\u{FFFD}d
                      ^~~
                1 warning

                """)
    }

    @Test(
        "an empty line and a line beyond the end have no excerpt",
        arguments: [("a\n\nb", 2), ("a\n   \n", 2), ("a", 9)])
    func noExcerpt(text: String, line: Int) {
        let output = format.text(of: Sample.report(text, line: line, column: 1, length: 1))
        #expect(output == "\(Sample.file):\(line):1: warning: too long [long-title]\n1 warning\n")
    }
}
