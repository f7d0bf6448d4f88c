import Diagnostics
import Testing

@Suite("What programs read")
struct MachineFormatTests {
    private let report = Sample.report(
        Sample.finding(
            hint: "start at 19:22", notes: [.init("the next stop", at: Sample.place(12, 3, 4))]),
        Sample.finding(Sample.longTitle, "a \"long\"\ttitle\\\u{1}\u{2028}é", line: 2, column: 8, length: 12))

    @Test("JSON has a finding a line")
    func json() {
        #expect(
            JSONFormat().text(of: report) == #"""
                {
                  "diagnostics": [
                    {"rule": "long-title", "severity": "warning", "file": "Content/performers/ana-fado/dusk.md", "line": 2, "column": 8, "length": 12, "message": "a \"long\"\ttitle\\\u0001\u2028é"},
                    {"rule": "walk-too-long", "severity": "error", "file": "Content/performers/ana-fado/dusk.md", "line": 9, "column": 12, "length": 5, "message": "the walk to the next stop takes 22 min, the gap is 15 min", "hint": "start at 19:22", "notes": [{"file": "Content/performers/ana-fado/dusk.md", "line": 12, "column": 3, "length": 4, "message": "the next stop"}]}
                  ],
                  "errors": 1,
                  "warnings": 1,
                  "notes": 0
                }

                """#)
    }

    @Test("JSON says that nothing was found")
    func emptyJSON() {
        #expect(
            JSONFormat().text(of: Sample.report()) == """
                {
                  "diagnostics": [],
                  "errors": 0,
                  "warnings": 0,
                  "notes": 0
                }

                """)
    }

    @Test("GitHub's commands are escaped: no text ends one or begins another")
    func gitHub() {
        let hostile = Diagnostic(
            Sample.endsSoon, "100 %\r\n::error::fake",
            at: SourceLocation(file: "Content/a,b:c%.md", range: SourceRange(line: 3, column: 4)))
        let all = DiagnosticReport(report.diagnostics + [hostile], sources: [:])
        #expect(
            GitHubFormat().text(of: all) == """
                ::notice file=Content/a%2Cb%3Ac%25.md,line=3,col=4,title=ends-soon::100 %25%0D%0A::error::fake
                ::warning file=Content/performers/ana-fado/dusk.md,line=2,col=8,title=long-title::a "long"\ttitle\\\u{1}\u{2028}é
                ::error file=Content/performers/ana-fado/dusk.md,line=9,col=12,title=walk-too-long::the walk to the next stop takes 22 min, the gap is 15 min%0Ahint: start at 19:22%0AContent/performers/ana-fado/dusk.md:12:3: the next stop

                """)
        #expect(GitHubFormat().text(of: Sample.report()) == "")
    }
}
