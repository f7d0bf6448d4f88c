/// Workflow commands, which GitHub shows beside the changed lines of a pull request.
package struct GitHubFormat: DiagnosticFormat {
    package init() {}

    package func text(of report: DiagnosticReport) -> String {
        report.diagnostics.map { command(for: $0) + "\n" }.joined()
    }

    private func command(for diagnostic: Diagnostic) -> String {
        let location = diagnostic.location
        var message = diagnostic.message
        if let hint = diagnostic.hint { message += "\nhint: " + hint }
        for note in diagnostic.notes {
            message +=
                "\n\(note.location.file):\(note.location.range.line):\(note.location.range.column): \(note.message)"
        }
        return "::\(name(of: diagnostic.severity)) file=\(property(location.file)),line=\(location.range.line)"
            + ",col=\(location.range.column),title=\(property(diagnostic.rule.id))::\(data(message))"
    }

    private func name(of severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }

    /// What follows the second `::`. A line break would end the command, and the next line could begin another one.
    private func data(_ text: String) -> String {
        escaped(text, also: [])
    }

    /// A value between `=` and `,`.
    private func property(_ text: String) -> String {
        escaped(text, also: [":", ","])
    }

    private func escaped(_ text: String, also others: Set<Unicode.Scalar>) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if scalar == "%" || scalar == "\r" || scalar == "\n" || others.contains(scalar) {
                result += (scalar.value < 16 ? "%0" : "%") + String(scalar.value, radix: 16, uppercase: true)
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
