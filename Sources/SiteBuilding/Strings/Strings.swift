/// Every visible word of the interface in one language, from `Templates/strings/<language>.yml`.
struct Strings: Sendable {
    /// A text, or one for each plural category (CLDR) that the language has.
    enum Entry: Sendable, Hashable {
        case text(TextPattern)
        case plural([String: TextPattern])
    }

    /// BCP 47.
    let language: String
    private let entries: [String: Entry]
    /// Those that the program asks for, which it does often.
    private let byKey: [StringKey: Entry]

    init(language: String, entries: [String: Entry]) {
        self.language = language
        self.entries = entries
        byKey = Dictionary(
            uniqueKeysWithValues: StringKey.allCases.compactMap { key in entries[key.rawValue].map { (key, $0) } })
    }

    var keys: [String] { entries.keys.sorted() }

    subscript(_ key: String) -> Entry? { entries[key] }

    /// A text with its named placeholders filled in: `{place}`.
    func text(_ key: StringKey, _ values: [String: String] = [:]) -> String {
        guard case .text(let pattern) = byKey[key] else { return "" }
        return pattern.filled(values)
    }

    /// The form of a text that fits a number; `{count}` is the number.
    func text(_ key: StringKey, count: Int, _ values: [String: String] = [:]) -> String {
        guard case .plural(let forms) = byKey[key] else { return text(key, values) }
        let category = PluralRule.category(of: count, language: language)
        guard let form = forms[category] ?? forms["other"] else { return "" }
        return form.filled(values.merging(["count": String(count)]) { own, _ in own })
    }

    /// A text whose values are only worked out where it names them.
    func text(_ key: StringKey, value: (String) -> String?) -> String {
        guard case .text(let pattern) = byKey[key] else { return "" }
        return pattern.filled(value)
    }

    /// For keys that are made from a value, such as `date.weekday.monday`.
    func text(named key: String, _ values: [String: String] = [:]) -> String {
        guard case .text(let pattern) = entries[key] else { return "" }
        return pattern.filled(values)
    }

    /// The texts that a template may name, by key.
    var plainTexts: [String: String] {
        entries.compactMapValues { entry in
            if case .text(let pattern) = entry { pattern.plainText } else { nil }
        }
    }
}
