/// The plural categories of CLDR for whole numbers.
enum PluralRule {
    static let categories: Set<String> = ["zero", "one", "two", "few", "many", "other"]

    /// The category of a number in a language: `one`, `few`, `many` or `other`.
    static func category(of count: Int, language: String) -> String {
        switch language.prefix(2) {
        case "cs", "sk":
            switch count {
            case 1: "one"
            case 2...4: "few"
            default: "other"
            }
        case "ja", "zh", "ko": "other"
        default: count == 1 ? "one" : "other"
        }
    }
}
