import Domain
import Testing

@testable import SiteBuilding

@Suite struct UpNextTests {
    private func next(
        _ sets: [(name: String, date: String, start: String, end: String, more: String)], now: String
    ) async throws -> [String]? {
        let site = try await PlannedSite.performing(sets, now: now)
        let city = try #require(site.edition.cities.first)
        var clock = site.edition.clock()
        guard let entry = UpNextView.first(of: try site.entries(), clock: &clock) else { return nil }
        let view = UpNextView.view(of: entry, today: clock.evening(in: city.zone), edition: site.edition)
        return [view.text("title"), view.text("when"), view.text("places")].compactMap(\.self)
    }

    @Test func `it is the first that is ahead, with its day`() async throws {
        let sets = [
            (name: "on", date: "2026-12-04", start: "11:00", end: "13:00", more: ""),
            (name: "ahead", date: "2026-12-04", start: "18:00", end: "19:00", more: ""),
            (name: "tomorrow", date: "2026-12-05", start: "18:00", end: "19:00", more: ""),
            (name: "later", date: "2026-12-12", start: "10:30", end: "11:00", more: ""),
        ]
        let place = "Praça Luís de Camões"
        #expect(try await next(sets, now: "2026-12-04T12:00:00Z") == ["ahead", "Today, 18:00", place])
        #expect(try await next(sets, now: "2026-12-04T19:00:00Z") == ["tomorrow", "Tomorrow, 18:00", place])
        #expect(try await next(sets, now: "2026-12-05T20:00:00Z") == ["later", "Sat 12 Dec, 10:30", place])
    }

    @Test func `what does not take place is not next`() async throws {
        let sets = [
            (name: "off", date: "2026-12-04", start: "18:00", end: "19:00", more: "status: cancelled"),
            (name: "good", date: "2026-12-05", start: "18:00", end: "19:00", more: ""),
        ]
        #expect(try await next(sets, now: "2026-12-04T12:00:00Z")?.first == "good")
    }

    @Test func `where nothing is planned nothing is next`() async throws {
        #expect(try await next([], now: "2026-12-04T12:00:00Z") == nil)
    }
}
