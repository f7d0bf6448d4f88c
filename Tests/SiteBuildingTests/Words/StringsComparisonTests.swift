import ContentParsing
import Diagnostics
import Testing

@testable import SiteBuilding

@Suite struct StringsComparisonTests {
    private static let english = """
        nav:
          main: Main
          cities: Cities
        title:
          city: "Performers in {city}"
        date:
          time: "{hour}:{minute}"
        map:
          sets:
            one: "{count} set"
            other: "{count} sets"
        """

    private static func file(_ text: String, _ language: String) throws -> StringsFile {
        let source = MemorySource(["Templates/strings/\(language).yml": text], content: "Templates")
        return try StringsLoader.load(source, language: WantedLanguage(tag: language, location: nil)).file
    }

    private func findings(_ czech: String) throws -> [String] {
        let comparison = StringsComparison(
            original: try Self.file(Self.english, "en"), other: try Self.file(czech, "cs"))
        return comparison.diagnostics().map { "\($0.location.range.line) \($0.rule.id): \($0.message)" }
    }

    private static let czech = """
        nav:
          main: Hlavní
          cities: Města
        title:
          city: "{city}: umělci"
        date:
          time: "{hour12}.{minute} {half}"
        map:
          sets:
            one: "{count} vystoupení"
            few: "{count} vystoupení"
            other: "{count} vystoupení"
        """

    @Test func `the same texts in another order and with other parts of a time are good`() throws {
        #expect(try findings(Self.czech) == [])
    }

    @Test(arguments: [
        ("  cities: Města", "", ["1 string-missing: Templates/strings/cs.yml has no “nav.cities”"]),
        (
            "{city}: umělci", "{mesto}: umělci",
            ["5 string-unknown-placeholder: “title.city” has no placeholder “{mesto}”"]
        ),
        ("{half}", "{city}", ["7 string-unknown-placeholder: “date.time” has no placeholder “{city}”"]),
        (
            "    few: \"{count} vystoupení\"\n", "",
            ["10 string-plural: “map.sets” has no form “few”, which “cs” needs"]
        ),
        (
            "few:", "two:",
            [
                "10 string-plural: “map.sets” has no form “few”, which “cs” needs",
                "10 string-plural: “map.sets” has a form “two”, which “cs” never uses",
            ]
        ),
        (
            "  cities: Města", "  cities: { one: Město, few: Města, other: Měst }",
            [
                "3 string-plural: “nav.cities” is one text, without plural forms"
            ]
        ),
        ("  cities: Města", "  cities: Města\n  town: Městečko", ["4 string-unused: nothing uses “nav.town”"]),
    ])
    func `what differs from the first language is found`(text: String, other: String, expected: [String]) throws {
        #expect(Self.czech.contains(text))
        #expect(try findings(Self.czech.replacing(text, with: other)) == expected)
    }

    @Test func `a text with a number needs its forms`() throws {
        let lines = Self.czech.split(separator: "\n").map(String.init).dropLast(4) + ["  sets: \"{count}\""]
        #expect(
            try findings(lines.joined(separator: "\n"))
                == ["9 string-plural: “map.sets” needs a form for each plural category"])
    }

    @Test func `Polish needs many and not other, and may have it all the same`() throws {
        let forms = ["one", "few", "many", "other"].map { "  \($0): x" }
        let polish = try Self.file("sets:\n" + forms.joined(separator: "\n"), "pl")
        #expect(StringsPlurals.diagnostics(of: polish).isEmpty)
        let fewer = try Self.file("sets:\n" + forms[...1].joined(separator: "\n"), "pl")
        #expect(StringsPlurals.diagnostics(of: fewer).map(\.hint) == ["its forms are one, few, many"])
    }
}
