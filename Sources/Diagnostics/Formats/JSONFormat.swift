/// For a program: one JSON document, a finding a line.
package struct JSONFormat: DiagnosticFormat {
    package init() {}

    package func text(of report: DiagnosticReport) -> String {
        JSONValue.object([
            ("diagnostics", .array(report.diagnostics.map(value))),
            ("errors", .number(report.count(.error))),
            ("warnings", .number(report.count(.warning))),
            ("notes", .number(report.count(.note))),
        ]).text(indentedTo: 2)
    }

    private func value(_ diagnostic: Diagnostic) -> JSONValue {
        var members: [(name: String, value: JSONValue)] = [
            ("rule", .string(diagnostic.rule.id)),
            ("severity", .string(diagnostic.severity.rawValue)),
        ]
        members += place(diagnostic.location)
        members.append(("message", .string(diagnostic.message)))
        if let hint = diagnostic.hint { members.append(("hint", .string(hint))) }
        if !diagnostic.notes.isEmpty {
            members.append(
                (
                    "notes",
                    .array(diagnostic.notes.map { .object(place($0.location) + [("message", .string($0.message))]) })
                ))
        }
        return .object(members)
    }

    private func place(_ location: SourceLocation) -> [(name: String, value: JSONValue)] {
        [
            ("file", .string(location.file)), ("line", .number(location.range.line)),
            ("column", .number(location.range.column)), ("length", .number(location.range.length)),
        ]
    }
}
