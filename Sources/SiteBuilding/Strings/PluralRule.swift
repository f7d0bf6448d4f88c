/// The plural categories of CLDR for whole numbers.
///
/// Small tables rather than the whole of CLDR: languages that count alike share a rule, and one that is in none has one
/// and other. What CLDR says of fractions and of a million (`un millón de`) never comes up here.
enum PluralRule: CaseIterable {
    case alwaysOther, one, zeroIsOne, westSlavic, eastSlavic, southSlavic, polish, slovene, romanian, lithuanian,
        latvian,
        icelandic, filipino, irish, welsh, arabic, hebrew

    /// All names that a category may have.
    static let names: Set<String> = ["zero", "one", "two", "few", "many", "other"]

    /// The rule of a language (BCP 47).
    init(language: String) {
        if language.lowercased() == "pt-pt" {
            self = .one
            return
        }
        let primary = language.split(separator: "-").first.map { $0.lowercased() } ?? ""
        self = PluralRule.allCases.first { $0.languages.contains(primary) } ?? .one
    }

    /// The category of a number: `one`, `few`, `many` …
    static func category(of count: Int, language: String) -> String {
        PluralRule(language: language).category(of: count)
    }

    /// Those whose rule it is, where they are not simply “one and other”.
    private var languages: Set<String> {
        switch self {
        case .one: []
        case .alwaysOther: ["id", "ja", "km", "ko", "lo", "ms", "my", "th", "vi", "yue", "zh"]
        case .zeroIsOne: ["bn", "fa", "fr", "gu", "hi", "hy", "kn", "pa", "pt", "zu"]
        case .westSlavic: ["cs", "sk"]
        case .eastSlavic: ["be", "ru", "uk"]
        case .southSlavic: ["bs", "hr", "sh", "sr"]
        case .polish: ["pl"]
        case .slovene: ["sl"]
        case .romanian: ["mo", "ro"]
        case .lithuanian: ["lt"]
        case .latvian: ["lv"]
        case .icelandic: ["is", "mk"]
        case .filipino: ["fil", "tl"]
        case .irish: ["ga"]
        case .welsh: ["cy"]
        case .arabic: ["ar"]
        case .hebrew: ["he", "iw"]
        }
    }

    /// The categories that whole numbers fall into.
    var categories: Set<String> {
        switch self {
        case .alwaysOther: ["other"]
        case .one, .zeroIsOne, .icelandic, .filipino: ["one", "other"]
        case .westSlavic, .southSlavic, .romanian, .lithuanian: ["one", "few", "other"]
        case .eastSlavic, .polish: ["one", "few", "many"]
        case .slovene: ["one", "two", "few", "other"]
        case .latvian: ["zero", "one", "other"]
        case .irish: ["one", "two", "few", "many", "other"]
        case .hebrew: ["one", "two", "other"]
        case .welsh, .arabic: PluralRule.names
        }
    }

    func category(of count: Int) -> String {
        let (last, lastTwo) = (count % 10, count % 100)
        switch self {
        case .alwaysOther: return "other"
        case .one: return count == 1 ? "one" : "other"
        case .zeroIsOne: return count == 0 || count == 1 ? "one" : "other"
        case .westSlavic: return count == 1 ? "one" : (2...4).contains(count) ? "few" : "other"
        case .eastSlavic:
            return PluralRule.slavic(last, lastTwo) ?? "many"
        case .southSlavic:
            return PluralRule.slavic(last, lastTwo) ?? "other"
        case .polish:
            return count == 1 ? "one" : (2...4).contains(last) && !(12...14).contains(lastTwo) ? "few" : "many"
        case .slovene: return lastTwo == 1 ? "one" : lastTwo == 2 ? "two" : (3...4).contains(lastTwo) ? "few" : "other"
        case .romanian: return count == 1 ? "one" : count == 0 || (1...19).contains(lastTwo) ? "few" : "other"
        case .lithuanian:
            if (11...19).contains(lastTwo) || last == 0 { return "other" }
            return last == 1 ? "one" : "few"
        case .latvian:
            if (11...19).contains(lastTwo) || last == 0 { return "zero" }
            return last == 1 ? "one" : "other"
        case .icelandic: return last == 1 && lastTwo != 11 ? "one" : "other"
        case .filipino: return (1...3).contains(count) || ![4, 6, 9].contains(last) ? "one" : "other"
        case .irish:
            return count == 1
                ? "one"
                : count == 2 ? "two" : (3...6).contains(count) ? "few" : (7...10).contains(count) ? "many" : "other"
        case .welsh:
            return [0: "zero", 1: "one", 2: "two", 3: "few", 6: "many"][count] ?? "other"
        case .arabic:
            if count <= 2 { return ["zero", "one", "two"][max(0, count)] }
            return (3...10).contains(lastTwo) ? "few" : (11...99).contains(lastTwo) ? "many" : "other"
        case .hebrew: return count == 1 ? "one" : count == 2 ? "two" : "other"
        }
    }

    /// `one` of 21 and `few` of 22, but neither of 11 and 12.
    private static func slavic(_ last: Int, _ lastTwo: Int) -> String? {
        if (11...14).contains(lastTwo) { return nil }
        return last == 1 ? "one" : (2...4).contains(last) ? "few" : nil
    }
}
