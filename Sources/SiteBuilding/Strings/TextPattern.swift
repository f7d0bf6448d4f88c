/// A text with named placeholders, cut up once.
struct TextPattern: Sendable, Hashable {
    private enum Part: Sendable, Hashable {
        case literal(String)
        case placeholder(String)
    }

    private let parts: [Part]

    /// `{place}` is a placeholder; a brace without its partner is text.
    init(_ text: String) {
        var parts: [Part] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { parts.append(.literal(String(rest[..<open]))) }
            parts.append(.placeholder(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.literal(String(rest))) }
        self.parts = parts
    }

    /// As it was written, but for a brace without its partner.
    var text: String {
        parts.reduce(into: "") { text, part in
            switch part {
            case .literal(let literal): text += literal
            case .placeholder(let name): text += "{" + name + "}"
            }
        }
    }

    var placeholders: Set<String> {
        Set(
            parts.compactMap { part in
                if case .placeholder(let name) = part { name } else { nil }
            })
    }

    /// The text where it has no placeholders; else nil.
    var plainText: String? {
        if parts.isEmpty { return "" }
        guard parts.count == 1, case .literal(let text) = parts[0] else { return nil }
        return text
    }

    /// A placeholder without a value is nothing.
    func filled(_ values: [String: String]) -> String { filled { values[$0] } }

    /// Asks only for the values that the text names.
    func filled(_ value: (String) -> String?) -> String {
        if parts.count == 1, case .literal(let text) = parts[0] { return text }
        var text = ""
        for part in parts {
            switch part {
            case .literal(let literal): text += literal
            case .placeholder(let name): text += value(name) ?? ""
            }
        }
        return text
    }
}
