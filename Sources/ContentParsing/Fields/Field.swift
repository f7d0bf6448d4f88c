import Diagnostics

/// A value of the front matter with its name and its place.
///
/// The readers of values (`line`, `date`, `list`, …) are extensions. Each returns nil where the value is not what it
/// should be, after reporting why, so that a file's reader can go on and find the next mistake.
struct Field {
    let node: YAMLNode
    /// The path of the value in its file: `stops.0.start`.
    let name: String
    let range: SourceRange
    let findings: FileFindings

    init(_ node: YAMLNode, name: String, key: SourceRange?, in findings: FileFindings) {
        self.node = node
        self.name = name
        range = findings.range(of: node, key: key)
        self.findings = findings
    }

    /// The name as it reads in a message: the last key in it.
    var key: String {
        for part in name.split(separator: ".").reversed() where !FieldName.isIndex(part) { return String(part) }
        return name
    }

    /// The text of a scalar as it is written; nil for lists and mappings, without a report.
    var scalar: String? {
        if case .scalar(let scalar) = node { return scalar.string }
        return nil
    }

    /// The items of a list; nil for anything else, without a report.
    var sequence: [YAMLNode]? { node.sequence }

    var isMapping: Bool {
        if case .mapping = node { return true }
        return false
    }

    /// Whether the author wrote the key and nothing behind it.
    var isEmpty: Bool {
        if case .scalar(let scalar) = node {
            return scalar.string.isEmpty && scalar.style == .plain
        }
        return false
    }

    func report(_ rule: Rule, _ message: String, hint: String? = nil, notes: [Diagnostic.Note] = []) {
        findings.report(rule, message, at: range, hint: hint, notes: notes)
    }

    /// What authors are told a mapping is.
    static let group = "a group of keys"

    /// Says that the value is of another kind than its key asks for.
    func reportType(_ expected: String, hint: String? = nil) {
        let found =
            switch node {
            case .scalar: "a single value"
            case .sequence: "a list"
            case .mapping: Field.group
            }
        report(ContentRules.wrongType, "“\(key)” is \(found), not \(expected)", hint: hint)
    }
}
