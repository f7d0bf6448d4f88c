/// A mapping whose keys are the author's own, such as labels of links.
struct OpenMapping {
    /// Each key, as a field of its own, with its value.
    let entries: [(key: Field, value: Field)]

    /// Nil, with a report, where the value is no mapping. Values are named by `name`, given the key and its position.
    init?(_ field: Field, name: (_ key: String, _ index: Int) -> String) {
        guard let mapping = field.node.mapping else {
            field.reportType(Field.group, hint: "write lines of key: value")
            return nil
        }
        var entries: [(key: Field, value: Field)] = []
        for (index, pair) in mapping.enumerated() {
            let keyRange = field.findings.range(of: pair.key, key: nil)
            let valueName = FieldName.joined(field.name, name(pair.key.scalar?.string ?? "", index))
            let key = Field(pair.key, name: valueName, key: keyRange, in: field.findings)
            let value = Field(pair.value, name: valueName, key: keyRange, in: field.findings)
            guard !value.isEmpty else {
                value.report(
                    ContentRules.emptyValue, "“\(Shown.text(key.scalar ?? ""))” has no value",
                    hint: "write a value, or remove the line")
                continue
            }
            field.findings.mark(valueName, value.range)
            entries.append((key, value))
        }
        self.entries = entries
    }
}
