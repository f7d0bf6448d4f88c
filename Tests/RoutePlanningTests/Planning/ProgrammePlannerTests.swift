import Domain
import RoutePlanning
import Testing
import TestLiterals

struct ProgrammePlannerTests {
    @Test("a stop gets its pitch's place, the moments of its times and its walk")
    func wholeOccurrence() throws {
        var town = Town()
        town.add("ana/dusk", [.at("alfa", "18:00", "18:45", note: "Bring a scarf"), .near(800, "19:15", "20:00")])
        let occurrence = try #require(town.planned().first)
        #expect(occurrence.id == "ana/dusk/2026-12-05")
        #expect(occurrence.start == "2026-12-05T18:00:00Z")
        #expect(occurrence.end == "2026-12-05T20:00:00Z")
        #expect(occurrence.legs == [Leg(metres: 800, seconds: 600)])
        #expect(occurrence.bounds == BoundingBox(around: [Town.point(0), Town.point(800)]))
        #expect(
            occurrence.stops[0]
                == PlannedStop(
                    key: "alfa", number: 1, pitch: PitchID(city: "lisbon", pitch: "alfa"), name: "alfa",
                    address: "Rua alfa", coordinates: Town.point(0), startLocal: "2026-12-05 18:00",
                    endLocal: "2026-12-05 18:45", start: "2026-12-05T18:00:00Z", end: "2026-12-05T18:45:00Z",
                    startOffset: 0, endOffset: 0, note: "Bring a scarf", field: "stops.0"))
        #expect(occurrence.stops[1].pitch == nil)
        #expect(occurrence.stops[1].name == "Corner")
        #expect(occurrence.stops[1].field == "stops.1")
    }

    @Test("a set past midnight keeps the date of its evening")
    func pastMidnight() throws {
        var town = Town()
        town.add("ana", [.at("alfa", "23:30", "25:30")])
        let occurrence = try #require(town.planned().first)
        #expect(occurrence.id == "ana/show/2026-12-05")
        #expect(occurrence.day == "2026-12-05")
        #expect(occurrence.stops[0].endLocal == "2026-12-06 01:30")
        #expect(occurrence.end == "2026-12-06T01:30:00Z")
    }

    @Test("a show in an unknown city or at an unknown pitch has no occurrences")
    func unknownNames() {
        var town = Town()
        town.add("ana", [.at("alfa", "18:00", "18:45")]) { $0.city = "porto" }
        town.add("bo", [.at("alfa", "18:00", "18:45"), .at("nowhere", "19:00", "19:45")])
        town.add("cy", [.at("alfa", "18:00", "18:45")]) {
            $0.changes = [DateChange(date: "2026-12-05", stops: [.at("nowhere", "19:00", "19:45")])]
        }
        #expect((0...3).map { town.planner.plan(performanceAt: $0).count } == [0, 0, 0, 0])
    }

    @Test("the number of tasks changes nothing", arguments: [0, 1, 2, 7])
    func concurrency(tasks: Int) async {
        var town = Town()
        for number in 0..<600 {
            town.add("ana/show-\(number)", [.at("alfa", "18:00", "18:45")]) {
                $0.recurrence = Recurrence(every: .day, end: .count(1 + number % 3))
            }
        }
        let programme = await town.planner.plan(concurrency: tasks)
        #expect(programme.occurrences == (0..<600).map { town.planner.plan(performanceAt: $0) })
    }
}
