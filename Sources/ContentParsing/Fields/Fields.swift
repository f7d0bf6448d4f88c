import Diagnostics

/// The keys and values of one mapping.
struct Fields {
    /// Three columns of one table: a look-up compares keys and copies no node.
    private let keys: [String]
    private let keyRanges: [SourceRange]
    private let values: [YAMLNode]
    /// The path of the mapping in its file; empty for the front matter itself.
    let name: String
    /// Where a missing key is reported.
    let range: SourceRange
    let findings: FileFindings
    /// What the mapping is, in words: “a performance”.
    private let kind: String
    /// Keys that some unknown key is probably meant to be, so that nobody reports them missing as well.
    private let nearMisses: Set<String>

    /// Reads the front matter of a file.
    init(_ root: [YAMLPair], of kind: String, keys: [String], in findings: FileFindings) {
        self.init(pairs: root, name: "", range: findings.opening, kind: kind, keys: keys, in: findings)
    }

    /// Reads a mapping inside the front matter; nil, with a report, where the value is none.
    init?(_ field: Field, of kind: String, keys: [String]) {
        guard let mapping = field.node.mapping else {
            field.reportType(Field.group, hint: "its keys are \(Shown.list(keys.map { "“\($0)”" }))")
            return nil
        }
        self.init(pairs: mapping, name: field.name, range: field.range, kind: kind, keys: keys, in: field.findings)
    }

    private init(
        pairs: [YAMLPair], name: String, range: SourceRange, kind: String, keys: [String], in findings: FileFindings
    ) {
        var found: [String] = []
        var keyRanges: [SourceRange] = []
        var values: [YAMLNode] = []
        var nearMisses: Set<String> = []
        for pair in pairs {
            let keyRange = findings.range(of: pair.key, key: nil)
            guard case .scalar(let scalar) = pair.key else {
                findings.report(ContentRules.wrongType, "a key is a single word", at: keyRange)
                continue
            }
            guard keys.contains(scalar.string) else {
                let known = KeyHint(for: scalar.string, of: kind) { key in
                    pairs.contains { $0.key.scalar?.string == key }
                }
                let near = known == nil ? NearestName.of(scalar.string, in: keys) : nil
                nearMisses.formUnion(known?.meant ?? near.map { [$0] } ?? [])
                findings.report(
                    ContentRules.unknownKey, "“\(Shown.text(scalar.string))” is not a key of \(kind)", at: keyRange,
                    hint: known?.text ?? Fields.hint(near, keys))
                continue
            }
            // Yams finds two equal keys itself, but not where only one of them is in quotes.
            guard !found.contains(scalar.string) else {
                findings.report(
                    ContentRules.duplicateKey, "“\(scalar.string)” is written twice", at: keyRange,
                    hint: "delete one of them")
                continue
            }
            found.append(scalar.string)
            keyRanges.append(keyRange)
            values.append(pair.value)
        }
        self.keys = found
        self.keyRanges = keyRanges
        self.values = values
        self.name = name
        self.range = range
        self.findings = findings
        self.kind = kind
        self.nearMisses = nearMisses
    }

    private static func hint(_ near: String?, _ keys: [String]) -> String? {
        if let near { return "did you mean “\(near)”?" }
        return keys.count <= 8 ? "its keys are \(Shown.list(keys.map { "“\($0)”" }))" : nil
    }

    /// Whether an unknown key is probably this one.
    func isMisspelt(_ key: String) -> Bool { nearMisses.contains(key) }

    func has(_ key: String) -> Bool { keys.contains(key) }

    /// The value of a key, if it is written.
    func optional(_ key: String) -> Field? {
        guard let index = keys.firstIndex(of: key) else { return nil }
        let field = Field(values[index], name: FieldName.joined(name, key), key: keyRanges[index], in: findings)
        guard !field.isEmpty else {
            field.report(ContentRules.emptyValue, "“\(key)” has no value", hint: emptyHint(keyRanges[index]))
            return nil
        }
        findings.mark(field.name, field.range)
        return field
    }

    /// The value of a key that must be there; its absence is reported.
    func required(_ key: String, hint: String? = nil) -> Field? {
        guard !has(key) else { return optional(key) }
        reportMissing(key, hint: hint)
        return nil
    }

    func reportMissing(_ key: String, hint: String? = nil) {
        guard !isMisspelt(key) else { return }
        findings.report(ContentRules.missingKey, "\(kind) needs “\(key)”", at: range, hint: hint)
    }

    func report(_ rule: Rule, _ message: String, hint: String? = nil) {
        findings.report(rule, message, at: range, hint: hint)
    }

    private func emptyHint(_ key: SourceRange) -> String {
        let line = findings.text.line(key.line)
        return line.contains(UInt8(ascii: "#"))
            ? "“#” begins a comment: put the text in quotes, or remove the line" : "write a value, or remove the line"
    }
}
