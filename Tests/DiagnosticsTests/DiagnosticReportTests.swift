import Diagnostics
import Testing

@Suite("A report")
struct DiagnosticReportTests {
    @Test("is in order of place, whatever the order of the findings")
    func order() {
        let findings = [
            Sample.finding(line: 9, column: 1), Sample.finding(line: 2, column: 9), Sample.finding(line: 2, column: 3),
            Diagnostic(Sample.longTitle, "x", at: SourceLocation(file: "Content/a.md")),
        ]
        let report = DiagnosticReport(findings, sources: [:])
        #expect(report.diagnostics.map(\.location.range.line) == [1, 2, 2, 9])
        #expect(DiagnosticReport(findings.reversed(), sources: [:]).diagnostics == report.diagnostics)
    }

    @Test("holds each finding once, even where others at the same place come between")
    func once() {
        let first = Sample.finding(hint: "a")
        let second = Sample.finding(hint: "b")
        let report = DiagnosticReport([second, first, second, first], sources: [:])
        #expect(report.diagnostics == [first, second])
    }

    @Test("knows whether it has errors")
    func errors() {
        #expect(Sample.report(Sample.finding()).hasErrors)
        #expect(!Sample.report(Sample.finding(Sample.longTitle)).hasErrors)
        #expect(Sample.report(Sample.finding(Sample.longTitle)).count(.warning) == 1)
    }
}
