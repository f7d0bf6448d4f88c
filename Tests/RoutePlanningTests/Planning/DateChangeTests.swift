import Domain
import RoutePlanning
import Testing
import TestLiterals

struct DateChangeTests {
    private func planned(
        _ changes: [DateChange], status: Status? = nil, note: String? = nil, stop: Stop = .at("alfa", "18:00", "18:45")
    ) -> [Occurrence] {
        var town = Town()
        town.add("ana", [stop]) {
            $0.recurrence = Recurrence(every: .week, end: .count(3))
            $0.changes = changes
            $0.status = status
            $0.note = note
        }
        return town.planned()
    }

    @Test("a date that is moved keeps its name, and is moved unless something else is said")
    func moved() {
        let occurrences = planned([DateChange(date: "2026-12-12", to: "2026-12-13")])
        #expect(
            occurrences.map(\.id.description) == ["2026-12-05", "2026-12-12", "2026-12-19"].map { "ana/show/\($0)" })
        #expect(occurrences.map(\.day) == ["2026-12-05", "2026-12-13", "2026-12-19"])
        #expect(occurrences.map(\.stops[0].status) == [.scheduled, .moved, .scheduled])
        #expect(occurrences.map(\.change) == [nil, 0, nil])
        #expect(occurrences[1].start == "2026-12-13T18:00:00Z")
    }

    @Test("occurrences are in order of time, not of their names")
    func order() {
        let occurrences = planned([DateChange(date: "2026-12-05", to: "2026-12-30", status: .late)])
        #expect(occurrences.map(\.date) == ["2026-12-12", "2026-12-19", "2026-12-05"])
        #expect(occurrences[2].stops[0].status == .late)
    }

    @Test("the stops of a change replace all stops and say where they are written")
    func stops() {
        let stops: [Stop] = [.at("beta", "17:00", "17:30"), .at("gama", "18:00", "18:30")]
        let occurrences = planned([
            DateChange(date: "2026-12-05", note: "Rain"), DateChange(date: "2026-12-12", stops: stops),
        ])
        #expect(occurrences[0].stops[0].note == "Rain")
        #expect(occurrences[1].stops.map(\.field) == ["changes.1.stops.0", "changes.1.stops.1"])
        #expect(occurrences[1].legs == [Leg(metres: 800, seconds: 600)])
        #expect(occurrences[2].stops.map(\.field) == ["stops.0"])
    }

    @Test(
        "the status of a stop beats that of a change, and that the performance's",
        arguments: [
            (nil, nil, nil, Status.scheduled), (.late, nil, nil, .late), (.late, .cancelled, nil, .cancelled),
            (.cancelled, .scheduled, nil, .scheduled), (.cancelled, nil, .scheduled, .scheduled),
            (nil, .late, .rainedOff, .rainedOff), (nil, .cancelled, .late, .cancelled),
            (nil, .cancelled, .rainedOff, .rainedOff),
        ] as [(Status?, Status?, Status?, Status)])
    func status(performance: Status?, change: Status?, stop: Status?, expected: Status) {
        let changes = change.map { [DateChange(date: "2026-12-05", status: $0)] } ?? []
        let occurrences = planned(changes, status: performance, stop: .at("alfa", "18:00", "18:45", status: stop))
        #expect(occurrences[0].stops[0].status == expected)
    }

    @Test("the note of a stop beats that of a change, and that the performance's")
    func note() {
        let change = [DateChange(date: "2026-12-05", note: "change")]
        #expect(planned(change, note: "show").map(\.stops[0].note) == ["change", "show", "show"])
        let stop = Stop.at("alfa", "18:00", "18:45", note: "stop")
        #expect(planned(change, note: "show", stop: stop).map(\.stops[0].note) == ["stop", "stop", "stop"])
    }
}
