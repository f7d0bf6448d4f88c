import Diagnostics

/// The schemas around a place in a template, which say what a name means there.
struct TemplateScopes {
    struct Found {
        let field: Schema.Field
        let reference: TemplateProgram.Reference
    }

    /// A name that nothing here has.
    struct UnknownName: Error {
        let message: String
        let hint: String?
    }

    /// The innermost last.
    private var schemas: [Schema]

    init(_ outermost: Schema) {
        schemas = [outermost]
    }

    mutating func enter(_ schema: Schema) { schemas.append(schema) }

    mutating func leave() { schemas.removeLast() }

    /// Looks from the innermost schema outwards for the first part of a name, and from there inwards for the others.
    func find(_ name: String) throws(UnknownName) -> Found {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard let first = parts.first, let index = schemas.lastIndex(where: { $0.fields[first] != nil }) else {
            throw UnknownName(
                message: "\(schemas.last?.subject ?? "the view") has no “\(name)”",
                hint: NearestName.hint(for: name, in: schemas.flatMap(\.fields.keys)))
        }
        let out = schemas.count - 1 - index
        var schema = schemas[index]
        var slots: [Int] = []
        for (index, part) in parts.enumerated() {
            guard let field = schema.fields[part], let slot = schema.slot(of: part) else {
                throw UnknownName(
                    message: "“\(parts[..<index].joined(separator: "."))” has no “\(part)”",
                    hint: NearestName.hint(for: part, in: schema.fields.keys))
            }
            slots.append(slot)
            if index == parts.count - 1 {
                let reference = TemplateProgram.Reference(out: out, slot: slots[0], inner: Array(slots.dropFirst()))
                return Found(field: field, reference: reference)
            }
            guard case .view(let inner) = field else {
                throw UnknownName(message: "“\(part)” has no “\(parts[index + 1])”", hint: nil)
            }
            schema = inner
        }
        throw UnknownName(message: "“\(name)” is no name", hint: nil)
    }
}
