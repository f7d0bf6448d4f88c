import Diagnostics

extension Field {
    /// The items of a list, each with its place.
    func items(_ counts: ClosedRange<Int> = 0...100) -> [Field]? {
        guard let nodes = sequence else {
            reportType("a list", hint: scalar.map { "write [\(Shown.text($0))]" })
            return nil
        }
        guard counts.contains(nodes.count) else {
            let allowed =
                nodes.count < counts.lowerBound ? "at least \(counts.lowerBound)" : "at most \(counts.upperBound)"
            report(ContentRules.listLength, "“\(key)” has \(nodes.count) items, \(allowed) are allowed")
            return nil
        }
        var items: [Field] = []
        items.reserveCapacity(nodes.count)
        for (index, node) in nodes.enumerated() {
            let item = Field(node, name: FieldName.joined(name, String(index)), key: nil, in: findings)
            guard !item.isEmpty else {
                item.report(ContentRules.emptyValue, "an item of “\(key)” is empty", hint: "delete it")
                continue
            }
            findings.mark(item.name, item.range)
            items.append(item)
        }
        return items
    }

    /// The values of a list, of which none may be there twice. What is wrong is reported and left out.
    func values<Value: Hashable>(
        _ counts: ClosedRange<Int> = 0...100, _ read: (Field) -> Value?
    ) -> [Value]? {
        guard let items = items(counts) else { return nil }
        var values: [Value] = []
        var ranges: [Value: Field] = [:]
        for item in items {
            guard let value = read(item) else { continue }
            if let first = ranges[value] {
                item.report(
                    ContentRules.repeatedItem, "“\(Shown.text(item.scalar ?? key))” is in “\(key)” twice",
                    hint: "delete one of them",
                    notes: [Diagnostic.Note("the first is here", at: findings.text.location(first.range))])
                continue
            }
            ranges[value] = item
            values.append(value)
        }
        return values
    }
}
