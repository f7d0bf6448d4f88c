import Domain
import Testing

@testable import SiteBuilding

@Suite struct HoursWordsTests {
    @Test(arguments: [
        ("10:00-21:00", ["every day 10:00–21:00"]),
        ("24/7", ["at any hour"]),
        ("Mo-Fr 12:00-20:00; Sa,Su 10:00-21:00", ["Monday to Friday 12:00–20:00", "Saturday to Sunday 10:00–21:00"]),
        ("Mo-Su 10:00-12:00,14:00-18:00", ["every day 10:00–12:00 and 14:00–18:00"]),
        (
            "Mo-Su 10:00-18:00; We off",
            ["Monday to Tuesday 10:00–18:00", "Wednesday closed", "Thursday to Sunday 10:00–18:00"]
        ),
        ("Fr 18:00-26:00", ["Monday to Thursday closed", "Friday 18:00–02:00", "Saturday to Sunday closed"]),
    ])
    func `opening hours are said in words, a line for days that are alike`(text: String, lines: [String]) async throws {
        let strings = try await PlannedSite().edition.strings
        #expect(strings.hours(try #require(OpeningHours(text))) == lines)
    }
}
