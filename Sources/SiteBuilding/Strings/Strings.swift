/// Every visible word of the interface in one language, from `Templates/strings/<language>.yml`.
package struct Strings: Sendable {
    /// A text, or one for each plural category (CLDR) that the language has.
    package enum Entry: Sendable, Hashable {
        case text(String)
        case plural([String: String])
    }

    /// BCP 47.
    package let language: String
    private let entries: [String: Entry]

    package init(language: String, entries: [String: Entry]) {
        self.language = language
        self.entries = entries
    }

    package var keys: [String] { entries.keys.sorted() }

    package subscript(_ key: String) -> Entry? { entries[key] }

    /// A text with its named placeholders filled in: `{place}`.
    package func text(_ key: StringKey, _ values: [String: String] = [:]) -> String {
        text(named: key.rawValue, values)
    }

    /// The form of a text that fits a number; `{count}` is the number.
    package func text(_ key: StringKey, count: Int, _ values: [String: String] = [:]) -> String {
        guard case .plural(let forms) = entries[key.rawValue] else { return text(key, values) }
        let category = PluralRule.category(of: count, language: language)
        let form = forms[category] ?? forms["other"] ?? ""
        return Strings.filled(form, values.merging(["count": String(count)]) { own, _ in own })
    }

    /// For keys that are made from a value, such as `date.weekday.monday`.
    package func text(named key: String, _ values: [String: String] = [:]) -> String {
        guard case .text(let text) = entries[key] else { return "" }
        return Strings.filled(text, values)
    }

    /// The texts that a template may name, by key.
    package var plainTexts: [String: String] {
        entries.compactMapValues { entry in
            if case .text(let text) = entry, !text.utf8.contains(UInt8(ascii: "{")) { text } else { nil }
        }
    }

    private static func filled(_ text: String, _ values: [String: String]) -> String {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            result += values[String(rest[rest.index(after: open)..<close])] ?? ""
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
