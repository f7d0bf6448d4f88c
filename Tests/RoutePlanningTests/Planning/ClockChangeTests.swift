import Domain
import RoutePlanning
import Testing
import TestLiterals

/// In Lisbon the clock goes from 01:00 to 02:00 on 28 March 2027, and from 02:00 back to 01:00 on 31 October.
struct ClockChangeTests {
    private func stop(on date: LocalDate, _ start: String, _ end: String) throws -> PlannedStop {
        var town = Town()
        town.add("ana", on: date, [.at("alfa", start, end)])
        return try #require(town.planned().first?.stops.first)
    }

    @Test("local times stay local over a clock change")
    func staysLocal() {
        var town = Town()
        town.add("ana", on: "2027-03-27", [.at("alfa", "18:00", "18:45")]) {
            $0.recurrence = Recurrence(every: .day, end: .count(3))
        }
        #expect(town.planned().map(\.stops[0].startLocal.clock) == ["18:00", "18:00", "18:00"])
        #expect(
            town.planned().map(\.start.description)
                == ["2027-03-27T18:00:00Z", "2027-03-28T17:00:00Z", "2027-03-29T17:00:00Z"])
        #expect(town.planned().map(\.stops[0].startOffset) == [0, 3600, 3600])
    }

    @Test("a time that the clock skips keeps the offset from before, and shows what the clock shows")
    func skipped() throws {
        let stop = try stop(on: "2027-03-28", "01:30", "03:00")
        #expect(stop.start == "2027-03-28T01:30:00Z")
        #expect(stop.startLocal == "2027-03-28 02:30")
        #expect(stop.startOffset == 3600)
        #expect(stop.end == "2027-03-28T02:00:00Z")
    }

    @Test("a set never ends before it starts: after a skipped start it lasts as long as planned")
    func skippedStart() throws {
        let stop = try stop(on: "2027-03-28", "01:30", "02:15")
        #expect(stop.start == "2027-03-28T01:30:00Z")
        #expect(stop.end == "2027-03-28T02:15:00Z")
        #expect(stop.endLocal == "2027-03-28 03:15")
    }

    @Test("of a time that comes twice, the first is meant")
    func twice() throws {
        let stop = try stop(on: "2027-10-31", "01:30", "02:30")
        #expect(stop.start == "2027-10-31T00:30:00Z")
        #expect(stop.startOffset == 3600)
        #expect(stop.end == "2027-10-31T02:30:00Z")
        #expect(stop.endOffset == 0)
    }

    @Test("a set of the evening before the change is read in its own offsets", arguments: ["2027-03-27", "2027-03-28"])
    func pastMidnight(date: String) throws {
        let stop = try stop(on: LocalDate(date) ?? "2027-03-27", "23:30", "26:30")
        let isBefore = date == "2027-03-27"
        #expect(stop.startOffset == (isBefore ? 0 : 3600))
        #expect(stop.endOffset == 3600)
        #expect(stop.end.seconds - stop.start.seconds == (isBefore ? 2 : 3) * 3600)
    }
}
