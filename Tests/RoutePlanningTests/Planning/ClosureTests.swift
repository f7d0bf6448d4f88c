import Domain
import RoutePlanning
import Testing
import TestLiterals

struct ClosureTests {
    private func stop(_ town: Town, _ stop: Stop = .at("alfa", "18:00", "18:45")) throws -> PlannedStop {
        var town = town
        town.add("ana", [stop])
        return try #require(town.planned().first?.stops.first)
    }

    @Test(
        "a pitch is closed for the sets that a closure covers, its end not counted",
        arguments: [
            ("2026-12-05 08:00", "2026-12-05 20:00", Status.closed), ("2026-12-05 18:44", nil, .closed),
            ("2026-12-05 18:45", nil, .scheduled), ("2026-12-01 00:00", "2026-12-05 18:00", .scheduled),
            ("2026-12-01 00:00", "2026-12-05 18:01", .closed),
        ] as [(LocalDateTime, LocalDateTime?, Status)])
    func covers(from: LocalDateTime, to: LocalDateTime?, status: Status) throws {
        var town = Town()
        town.close("alfa", from: from, to: to, reason: "Works")
        let stop = try stop(town)
        #expect(stop.status == status)
        #expect(stop.note == (status == .closed ? "Works" : nil))
        #expect(stop.isDecidedByPlace == (status == .closed))
    }

    @Test("the pitch that takes over gives its place, and the walk is another")
    func instead() throws {
        var town = Town()
        town.close("alfa", from: "2026-12-01 00:00", reason: "Works", instead: "gama")
        town.add("ana", [.at("alfa", "18:00", "18:45"), .at("beta", "19:15", "20:00")])
        let occurrence = try #require(town.planned().first)
        #expect(occurrence.stops.map(\.status) == [.moved, .scheduled])
        #expect(occurrence.stops[0].pitch == PitchID(city: "lisbon", pitch: "gama"))
        #expect(occurrence.stops[0].name == "gama")
        #expect(occurrence.stops[0].note == "Works")
        #expect(occurrence.stops[0].key == "alfa")
        #expect(occurrence.legs == [Leg(metres: 800, seconds: 600)])
        #expect(occurrence.bounds == BoundingBox(around: [Town.point(800), Town.point(1600)]))
    }

    @Test("what the performer has called off stays so", arguments: [Status.cancelled, .rainedOff])
    func calledOff(status: Status) throws {
        var town = Town()
        town.close("alfa", from: "2026-12-01 00:00", reason: "Works", instead: "gama")
        let stop = try stop(town, .at("alfa", "18:00", "18:45", status: status, note: "Ill"))
        #expect(stop.status == status)
        #expect(stop.note == "Ill")
        #expect(stop.name == "alfa")
        #expect(!stop.isDecidedByPlace)
    }

    @Test("a closed city closes pitches and street corners alike")
    func city() throws {
        var town = Town()
        town.closeCity(from: "2026-12-05 00:00", to: "2026-12-06 00:00", reason: "State visit")
        #expect(try stop(town).note == "State visit")
        #expect(try stop(town, .near(200, "18:00", "18:45")).status == .closed)
    }

    @Test("a city that sends everybody to one pitch has not closed that one")
    func cityInstead() throws {
        var town = Town()
        town.closeCity(from: "2026-12-05 00:00", reason: "Marathon", instead: "gama")
        #expect(try stop(town).name == "gama")
        #expect(try stop(town, .near(200, "18:00", "18:45")).name == "gama")
        let there = try stop(town, .at("gama", "18:00", "18:45"))
        #expect(there.status == .scheduled)
        #expect(!there.isDecidedByPlace)
    }

    @Test("where the other pitch is closed too, its own way out is taken; a circle leaves the set closed")
    func chain() throws {
        var town = Town()
        town.close("alfa", from: "2026-12-01 00:00", reason: "Works", instead: "beta")
        town.close("beta", from: "2026-12-01 00:00", reason: "Market", instead: "gama")
        #expect(try stop(town).name == "gama")
        #expect(try stop(town).note == "Works")
        town.close("gama", from: "2026-12-01 00:00", reason: "Flood", instead: "alfa")
        #expect(try stop(town).name == "alfa")
        #expect(try stop(town).status == .closed)
        #expect(try stop(town).note == "Works")
    }

    @Test("an unknown way out leaves the set closed")
    func unknownInstead() throws {
        var town = Town()
        town.close("alfa", from: "2026-12-01 00:00", reason: "Works", instead: "nowhere")
        #expect(try stop(town).status == .closed)
    }

    @Test(
        "a pitch is closed from the day after its last one", arguments: [("2026-12-05", false), ("2026-12-04", true)])
    func retired(until: String, isClosed: Bool) throws {
        var town = Town()
        town.catalog.pitches[PitchID(city: "lisbon", pitch: "alfa")]?.until = LocalDate(until)
        let stop = try stop(town, .at("alfa", "18:00", "18:45", note: "Bring a scarf"))
        #expect(stop.status == (isClosed ? .closed : .scheduled))
        #expect(stop.note == "Bring a scarf")
    }
}
