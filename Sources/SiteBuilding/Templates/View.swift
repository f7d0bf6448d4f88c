/// The values of one thing that a template shows, in the order of its schema.
struct View: Sendable {
    let schema: Schema
    private let slots: [ViewValue]

    /// What is not given is nothing.
    init(_ schema: Schema, _ values: ViewValues) {
        assert(
            values.pairs.allSatisfy { schema.slot(of: $0.name) != nil }, "\(schema.subject) has a value without a field"
        )
        var slots = [ViewValue](repeating: .nothing, count: schema.fields.count)
        for (name, value) in values.pairs {
            if let slot = schema.slot(of: name) { slots[slot] = value.viewValue }
        }
        self.schema = schema
        self.slots = slots
    }

    subscript(slot: Int) -> ViewValue { slots[slot] }
}
