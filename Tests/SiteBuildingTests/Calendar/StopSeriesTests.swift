import Domain
import RoutePlanning
import Testing

@testable import SiteBuilding

@Suite struct StopSeriesTests {
    /// The events of a show on five Saturdays at one pitch, with these lines.
    private func events(_ front: String, also files: [String: String] = [:]) async throws -> [[String: String]] {
        let text = """
            ---
            title: Fado at dusk
            genre: folk
            date: 2026-12-05
            stops: [{ pitch: camoes, start: 18:00, end: 18:30 }]
            repeat: { every: week, count: 5 }
            \(front)
            ---
            """
        let site = try await PlannedSite(files.merging(["Content/performers/ana-fado/dusk.md": text]) { $1 })
        let events = StopEvents(of: try site.show(), edition: site.edition)
        let found = CalendarText(events.groups.flatMap(\.bytes)).components("VEVENT")
        #expect(found.count == events.count)
        return found
    }

    private let uid = "ana-fado/dusk/2026-12-05/camoes@busking.example"
    private let start = "DTSTART;TZID=Europe/Lisbon"
    private let recurrence = "RECURRENCE-ID;TZID=Europe/Lisbon"

    @Test func `a series without exceptions is one event`() async throws {
        let events = try await events("")
        #expect(events.count == 1)
        #expect(events[0]["UID"] == uid)
        #expect(events[0][start] == "20261205T180000")
        #expect(events[0]["RRULE"] == "FREQ=WEEKLY;COUNT=5")
    }

    @Test func `a date without the stop is cancelled, and the stop in its place has an event of its own`() async throws
    {
        let events = try await events(
            "changes: [{ date: 2026-12-12, stops: [{ pitch: portas-do-sol, start: 19:00, end: 19:30 }] }]")
        #expect(events.count == 3)
        #expect(events[1]["UID"] == uid)
        #expect(events[1][recurrence] == "20261212T180000")
        #expect(events[1]["STATUS"] == "CANCELLED")
        #expect(events[2]["UID"] == "ana-fado/dusk/2026-12-12/portas-do-sol@busking.example")
        #expect(events[2][recurrence] == nil)
        #expect(events[2][start] == "20261212T190000")
    }

    @Test func `a stop that keeps its key is moved, not cancelled`() async throws {
        let events = try await events(
            "changes: [{ date: 2026-12-12, stops: [{ pitch: portas-do-sol, key: camoes, start: 18:00, end: 18:30 }] }]")
        #expect(events.count == 2)
        #expect(events[1]["UID"] == uid)
        #expect(events[1][recurrence] == "20261212T180000")
        #expect(events[1]["STATUS"] == "CONFIRMED")
        #expect(events[1]["LOCATION"]?.hasPrefix("Portas do Sol") == true)
        #expect(events[0]["LOCATION"]?.hasPrefix("Praça Luís de Camões") == true)
    }

    @Test func `a date that is put off keeps its name`() async throws {
        let events = try await events("changes: [{ date: 2026-12-12, to: 2026-12-13 }]")
        #expect(events.count == 2)
        #expect(events[1][recurrence] == "20261212T180000")
        #expect(events[1][start] == "20261213T180000")
    }

    @Test func `a cancelled first date leaves the series as it is`() async throws {
        let events = try await events("changes: [{ date: 2026-12-05, status: cancelled, note: Ill }]")
        #expect(events.count == 2)
        #expect(events[0]["STATUS"] == "CONFIRMED")
        #expect(events[1][recurrence] == "20261205T180000")
        #expect(events[1]["STATUS"] == "CANCELLED")
    }

    @Test func `a closed pitch moves only the dates that it is closed on`() async throws {
        let pitch = """
            ---
            name: Praça Luís de Camões
            coordinates: [-9.14352, 38.71073]
            address: Praça Luís de Camões, Lisbon
            closed: [{ from: 2026-12-12, to: 2026-12-13, reason: Market, instead: portas-do-sol }]
            ---
            """
        let events = try await events("", also: ["Content/pitches/lisbon/camoes.md": pitch])
        #expect(events.count == 2)
        #expect(events[0]["LOCATION"]?.hasPrefix("Praça Luís de Camões") == true)
        #expect(events[1][recurrence] == "20261212T180000")
        #expect(events[1]["LOCATION"]?.hasPrefix("Portas do Sol") == true)
    }

    @Test func `one date alone is named by the series, so that it is shown once`() async throws {
        let site = try await PlannedSite.performing(
            """
            date: 2026-12-05
            stops: [{ pitch: camoes, start: 18:00, end: 18:30 }]
            repeat: { every: week, count: 5 }
            """)
        let show = try site.show()
        let single = StopEvents.single(show.all[2].stops, of: show.all[2], in: show, edition: site.edition)
        let events = CalendarText(single.flatMap(\.bytes)).components("VEVENT")
        #expect(events.count == 1)
        #expect(events.first?["UID"] == uid)
        #expect(events.first?[recurrence] == "20261219T180000")
    }
}
