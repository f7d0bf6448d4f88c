import Domain
import Testing

@testable import SiteBuilding

@Suite struct TimetableTests {
    private static let day = "2026-12-04"

    private func headings(
        _ sets: [(name: String, date: String, start: String, end: String, more: String)], now: String
    ) async throws -> [[String]] {
        let site = try await PlannedSite.performing(sets, now: now)
        let view = TimetableView.view(
            of: try site.entries(), today: LocalDate(year: 2026, month: 12, day: 4), city: nil, edition: site.edition)
        return view.list("days").map { day in
            [day.text("relative") ?? day.text("name") ?? ""] + day.list("hours").map { $0.text("name") ?? "" }
        }
    }

    @Test func `a day says what is on now first, then the rest by the hour`() async throws {
        let day = TimetableTests.day
        let sets = [
            ("early", day, "16:10", "17:30", ""), ("second", day, "17:30", "18:00", ""),
            ("third", day, "18:45", "19:00", ""), ("fourth", day, "18:05", "18:30", ""),
            ("tomorrow", "2026-12-05", "11:00", "12:00", ""),
        ].map { (name: $0.0, date: $0.1, start: $0.2, end: $0.3, more: $0.4) }
        #expect(
            try await headings(sets, now: "2026-12-04T17:00:00Z") == [
                ["Today", "On now", "17:00", "18:00"], ["Tomorrow", "11:00"],
            ])
    }

    @Test func `what is cancelled is not on now, and stands at its hour`() async throws {
        let sets = [
            (name: "off", date: TimetableTests.day, start: "17:10", end: "18:30", more: "status: cancelled")
        ]
        #expect(try await headings(sets, now: "2026-12-04T17:30:00Z") == [["Today", "17:00"]])
    }

    @Test func `a set past midnight belongs to the evening before, after its other hours`() async throws {
        let day = TimetableTests.day
        let sets = [
            (name: "night", date: "2026-12-05", start: "00:30", end: "01:30", more: ""),
            (name: "late", date: day, start: "23:10", end: "23:50", more: ""),
        ]
        #expect(try await headings(sets, now: "2026-12-04T12:00:00Z") == [["Today", "23:00", "00:00"]])
    }
}
