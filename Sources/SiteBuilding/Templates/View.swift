import Mustache

/// The values of one thing that a template shows.
///
/// A name that the schema has and the view has not is nothing, rather than the name of something further out: Mustache
/// would otherwise show the page's note where a stop has none.
package struct View: MustacheParent {
    private struct Nothing: MustacheCustomRenderable {
        var renderText: String { "" }
        var isNull: Bool { true }
    }

    private let schema: Schema
    private let values: [String: any Sendable]

    package init(_ schema: Schema, _ values: [String: (any Sendable)?]) {
        assert(values.keys.allSatisfy { schema.fields[$0] != nil }, "\(schema.subject) has a value without a field")
        self.schema = schema
        self.values = values.compactMapValues { $0 }
    }

    package func child(named name: String) -> Any? {
        if let value = values[name] { return value }
        return schema.fields[name] == nil ? nil : Nothing()
    }
}
