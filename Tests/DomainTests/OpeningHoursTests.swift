import Testing

@testable import Domain

@Suite struct OpeningHoursTests {
    /// 2026-12-05 is a Saturday.
    @Test(arguments: [
        ("Mo-Su 10:00-21:00", "2026-12-05", 600, 1260, true), ("Mo-Su 10:00-21:00", "2026-12-05", 599, 700, false),
        ("Mo-Fr 10:00-21:00", "2026-12-05", 700, 710, false),
        ("10:00-12:00,14:00-16:00", "2026-12-05", 700, 850, false),
        ("10:00-12:00,12:00-16:00", "2026-12-05", 700, 850, true), ("24/7", "2026-12-05", 0, 2000, true),
        ("Fr 18:00-02:00", "2026-12-05", 30, 90, true), ("Sa 18:00-26:00", "2026-12-05", 1400, 1560, true),
        ("Mo-Su 10:00-21:00; Sa off", "2026-12-05", 700, 710, false),
        ("Sa-Mo 10:00-11:00", "2026-12-06", 600, 660, true),
    ])
    func `a stretch of time is open or not`(text: String, date: String, start: Int, end: Int, isOpen: Bool) throws {
        let hours = try #require(OpeningHours(text))
        #expect(hours.contains(start: start, end: end, on: try #require(LocalDate(date))) == isOpen)
    }

    @Test(arguments: [
        "", "Mo", "Mo 10-12", "Xx 10:00-12:00", "10:00", "Mo 10:00-12:60", "sunrise-sunset", ";", "Mo- 10:00-11:00",
        "+9:00-10:00", "10:+5-11:00",
    ])
    func `what is outside the subset is refused`(text: String) {
        #expect(OpeningHours(text) == nil)
    }
}
