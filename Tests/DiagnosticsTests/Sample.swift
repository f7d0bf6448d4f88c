import Diagnostics

/// Findings that several tests write down in several ways.
enum Sample {
    static let walkTooLong = Rule(
        "walk-too-long", .error, "A performer can walk from each stop to the next in the gap between them.",
        explanation: "The gap is shorter than the walk.\nMove a stop or start later.")
    static let longTitle = Rule("long-title", .warning, "A title fits on a phone.", explanation: "Shorten it.")
    static let endsSoon = Rule("ends-soon", .note, "A long repeat is renewed in time.", explanation: "Move `until`.")

    static let file = "Content/performers/ana-fado/dusk.md"
    static let source = SourceText(
        Array(
            """
            ---
            title: Fado at dusk
            genre: folk
            date: 2026-12-05
            stops:
              - pitch: portas-do-sol
                start: 18:00
                end: 18:45
                start: 19:15
            """.utf8))

    static func finding(
        _ rule: Rule = walkTooLong, _ message: String = "the walk to the next stop takes 22 min, the gap is 15 min",
        line: Int = 9, column: Int = 12, length: Int = 5, hint: String? = nil, notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        Diagnostic(rule, message, at: place(line, column, length), hint: hint, notes: notes)
    }

    static func place(_ line: Int, _ column: Int, _ length: Int = 1) -> SourceLocation {
        SourceLocation(file: file, range: SourceRange(line: line, column: column, length: length))
    }

    static func report(_ diagnostics: Diagnostic...) -> DiagnosticReport {
        DiagnosticReport(diagnostics, sources: [file: source])
    }

    /// A report of one finding in a file with this text.
    static func report(_ text: String, line: Int = 1, column: Int, length: Int) -> DiagnosticReport {
        DiagnosticReport(
            [finding(longTitle, "too long", line: line, column: column, length: length)],
            sources: [file: SourceText(Array(text.utf8))])
    }
}
