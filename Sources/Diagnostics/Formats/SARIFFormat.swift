/// SARIF 2.1.0, the form that code scanning services read.
///
/// It has no place for a remedy in words, so a hint is the second line of the message.
package struct SARIFFormat: DiagnosticFormat {
    private let version: String

    /// `version` is that of the tool.
    package init(version: String) {
        self.version = version
    }

    package func text(of report: DiagnosticReport) -> String {
        let rules = rules(of: report)
        let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
        let driver = JSONValue.object([
            ("name", .string("streetmap")), ("version", .string(version)), ("rules", .array(rules.map(descriptor))),
        ])
        return JSONValue.object([
            (
                "$schema",
                .string("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
            ),
            ("version", .string("2.1.0")),
            (
                "runs",
                .array([
                    .object([
                        ("tool", .object([("driver", driver)])),
                        ("columnKind", .string("unicodeCodePoints")),
                        ("results", .array(report.diagnostics.map { result($0, indices) })),
                    ])
                ])
            ),
        ]).text(indentedTo: .max)
    }

    /// The rules that found something, in order of id.
    private func rules(of report: DiagnosticReport) -> [Rule] {
        var byID: [String: Rule] = [:]
        for diagnostic in report.diagnostics { byID[diagnostic.rule.id] = diagnostic.rule }
        return byID.values.sorted { $0.id < $1.id }
    }

    private func descriptor(_ rule: Rule) -> JSONValue {
        .object([
            ("id", .string(rule.id)),
            ("shortDescription", message(rule.summary)),
            (
                "help",
                .object([("text", .string(rule.explanation)), ("markdown", .string(rule.explanation))])
            ),
            ("defaultConfiguration", .object([("level", .string(rule.severity.rawValue))])),
        ])
    }

    private func result(_ diagnostic: Diagnostic, _ indices: [String: Int]) -> JSONValue {
        var members: [(name: String, value: JSONValue)] = [("ruleId", .string(diagnostic.rule.id))]
        if let index = indices[diagnostic.rule.id] { members.append(("ruleIndex", .number(index))) }
        members += [
            ("level", .string(diagnostic.severity.rawValue)),
            ("message", message(diagnostic.message + (diagnostic.hint.map { "\nhint: " + $0 } ?? ""))),
            ("locations", .array([.object([("physicalLocation", place(diagnostic.location))])])),
        ]
        if !diagnostic.notes.isEmpty {
            let related = diagnostic.notes.enumerated().map { index, note in
                JSONValue.object([
                    ("id", .number(index + 1)), ("physicalLocation", place(note.location)),
                    ("message", message(note.message)),
                ])
            }
            members.append(("relatedLocations", .array(related)))
        }
        return .object(members)
    }

    private func message(_ text: String) -> JSONValue { .object([("text", .string(text))]) }

    private func place(_ location: SourceLocation) -> JSONValue {
        let range = location.range
        return .object([
            (
                "artifactLocation",
                .object([("uri", .string(uri(location.file))), ("uriBaseId", .string("%SRCROOT%"))])
            ),
            (
                "region",
                .object([
                    ("startLine", .number(range.line)), ("startColumn", .number(range.column)),
                    ("endColumn", .number(range.column + range.length)),
                ])
            ),
        ])
    }

    /// A relative reference: every byte that a path segment cannot hold is percent-encoded.
    private func uri(_ path: String) -> String {
        var result = ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                result += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }
}
