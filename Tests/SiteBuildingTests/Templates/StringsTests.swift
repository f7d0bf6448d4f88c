import Domain
import Testing

@testable import SiteBuilding

@Suite struct StringsTests {
    private let strings = Strings(
        language: "en",
        entries: [
            "map.sets": .plural(["one": TextPattern("{count} set"), "other": TextPattern("{count} sets")]),
            "title.city": .text(TextPattern("Street performers in {city}")),
            "nav.cities": .text(TextPattern("Cities")),
        ])

    @Test func `named placeholders are filled in`() {
        #expect(strings.text(.titleCity, ["city": "{city} & co"]) == "Street performers in {city} & co")
        #expect(strings.text(.titleCity) == "Street performers in ")
    }

    @Test(arguments: [(0, "0 sets"), (1, "1 set"), (2, "2 sets")])
    func `a number takes its plural category`(count: Int, expected: String) {
        #expect(strings.text(.sets, count: count) == expected)
    }

    @Test func `templates see only texts without placeholders`() {
        #expect(strings.plainTexts == ["nav.cities": "Cities"])
    }
}
