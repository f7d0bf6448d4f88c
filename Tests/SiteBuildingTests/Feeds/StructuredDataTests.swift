import Foundation
import Testing

@testable import SiteBuilding

@Suite struct StructuredDataTests {
    private func event(_ front: String) async throws -> [String: Any] {
        let stops = front.contains("stops:") ? "" : "stops: [{ pitch: camoes, start: 18:00, end: 18:30 }]\n"
        let site = try await PlannedSite.performing("date: 2026-12-05\n" + stops + front)
        let show = try site.show()
        let bytes = StructuredData.event(try #require(show.all.first), in: show, edition: site.edition)
        return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    @Test(arguments: [
        ("scheduled", "EventScheduled"), ("late", "EventScheduled"), ("moved", "EventScheduled"),
        ("cancelled", "EventCancelled"), ("rained_off", "EventCancelled"),
    ])
    func `a status is one of those that search engines know`(status: String, expected: String) async throws {
        let event = try await event("status: \(status)")
        #expect(event["eventStatus"] as? String == "https://schema.org/" + expected)
        #expect(event["previousStartDate"] == nil)
    }

    @Test func `another date is a new one with the old one beside it`() async throws {
        let event = try await event("changes: [{ date: 2026-12-05, to: 2026-12-06 }]")
        #expect(event["eventStatus"] as? String == "https://schema.org/EventRescheduled")
        #expect(event["previousStartDate"] as? String == "2026-12-05")
        #expect(
            event["startDate"] as? String == "2026-12-06T18:00:00+00:00"
                || event["startDate"] as? String == "2026-12-06T18:00:00Z")
    }

    @Test func `a date that was put off and then cancelled is cancelled`() async throws {
        let event = try await event("changes: [{ date: 2026-12-05, to: 2026-12-06, status: cancelled }]")
        #expect(event["eventStatus"] as? String == "https://schema.org/EventCancelled")
        #expect(event["previousStartDate"] == nil)
    }

    @Test func `each of several stops is an event with its own status`() async throws {
        let event = try await event(
            """
            stops:
              - { pitch: camoes, start: 18:00, end: 18:30, status: cancelled }
              - { pitch: portas-do-sol, start: 19:00, end: 19:30 }
            """)
        #expect(event["eventStatus"] as? String == "https://schema.org/EventScheduled")
        let stops = try #require(event["subEvent"] as? [[String: Any]])
        #expect(
            stops.map { $0["eventStatus"] as? String } == [
                "https://schema.org/EventCancelled", "https://schema.org/EventScheduled",
            ])
    }
}
