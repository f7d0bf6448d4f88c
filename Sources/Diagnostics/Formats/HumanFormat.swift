/// What a person reads on a terminal: the place, what is wrong, the line with a caret, and how to mend it.
///
/// The first line has the form that editors and terminals make clickable. Text that comes from files is made harmless
/// first: a title with an escape sequence must not steer the terminal of whoever checks it.
package struct HumanFormat: DiagnosticFormat {
    private let style: TerminalStyle

    /// Whether to colour is the caller's to know: it sees the terminal and `NO_COLOR`.
    package init(colour: Bool) {
        style = TerminalStyle(isOn: colour)
    }

    package func text(of report: DiagnosticReport) -> String {
        guard !report.diagnostics.isEmpty else { return "" }
        var lines: [String] = []
        for diagnostic in report.diagnostics {
            append(diagnostic, from: report.sources, to: &lines)
        }
        lines.append(summary(of: report))
        return lines.joined(separator: "\n") + "\n"
    }

    private func append(_ diagnostic: Diagnostic, from sources: [String: SourceText], to lines: inout [String]) {
        let message = style.bold(PrintableText.line(diagnostic.message))
        lines.append(
            "\(place(diagnostic.location)): \(label(diagnostic.severity)): \(message) [\(diagnostic.rule.id)]")
        let range = diagnostic.location.range
        if let line = sources[diagnostic.location.file]?[line: range.line], let excerpt = Excerpt(of: line, range) {
            lines.append("    " + excerpt.source)
            lines.append("    " + excerpt.indentation + style.green(excerpt.caret))
        }
        if let hint = diagnostic.hint {
            lines.append("  hint: " + PrintableText.line(hint))
        }
        for note in diagnostic.notes {
            lines.append("\(place(note.location)): \(label(.note)): \(PrintableText.line(note.message))")
        }
    }

    private func place(_ location: SourceLocation) -> String {
        style.bold("\(PrintableText.line(location.file)):\(location.range.line):\(location.range.column)")
    }

    private func label(_ severity: Severity) -> String {
        switch severity {
        case .error: style.red(severity.rawValue)
        case .warning: style.magenta(severity.rawValue)
        case .note: style.cyan(severity.rawValue)
        }
    }

    private func summary(of report: DiagnosticReport) -> String {
        Severity.allCases.sorted(by: >).compactMap { severity in
            let count = report.count(severity)
            return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
        }.joined(separator: ", ")
    }
}
