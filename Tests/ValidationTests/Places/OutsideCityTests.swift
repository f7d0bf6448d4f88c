import Domain
import Testing
import Validation
import TestLiterals

struct OutsideCityTests {
    @Test("a stop more than 50 km from the center is outside", arguments: [(49_900.0, true), (50_100, false)])
    func distance(metres: Double, isIn: Bool) {
        var site = Site()
        site.show("ana-fado/dusk", [.corner(metres, "18:00", "18:45")])
        let finding =
            "ana-fado/dusk stops.0.coordinates error: “Corner” is outside Lisbon, 50 km from its center\n"
            + "hint: check the coordinates, or name the city that the stop is in"
        #expect(site.findings(OutsideCity.self) == (isIn ? [] : [finding]))
    }

    @Test("with bounds, they alone decide", arguments: [(900.0, true), (1150, false)])
    func bounds(metres: Double, isIn: Bool) {
        var site = Site()
        site.city("lisbon") { $0.bounds = BoundingBox(around: [Site.point(-1000), Site.point(1000)]) }
        site.show("ana-fado/dusk", [.corner(metres, "18:00", "18:45")])
        let finding =
            "ana-fado/dusk stops.0.coordinates error: “Corner” is outside Lisbon, 1.1 km from its center\n"
            + "hint: check the coordinates, or name the city that the stop is in"
        #expect(site.findings(OutsideCity.self) == (isIn ? [] : [finding]))
    }

    @Test("asks whether longitude and latitude are swapped where that would mend it, once for all dates")
    func swapped() {
        var site = Site()
        let point = Site.point(longitude: 38.71387, latitude: -9.13935)
        site.show("ana-fado/dusk", [.place(point)], every: Recurrence(every: .week, end: .count(5)))
        #expect(
            site.findings(OutsideCity.self) == [
                "ana-fado/dusk stops.0.coordinates error: “Corner” is outside Lisbon, 7262 km from its center\n"
                    + "hint: did you swap longitude and latitude? longitude comes first: [-9.13935, 38.71387]"
            ])
    }

    @Test("what is over is not looked at")
    func over() {
        var site = Site()
        site.show("ana-fado/dusk", on: "2026-11-05", [.corner(60_000, "18:00", "18:45")])
        #expect(site.findings(OutsideCity.self) == [])
    }

    @Test("only the dates of a change are named where only they are wrong")
    func change() {
        var site = Site()
        let weekly = Recurrence(every: .week, end: .count(3))
        site.show("ana-fado/dusk", [.at("alfa", "18:00", "18:45")], every: weekly) {
            $0.changes = [DateChange(date: "2026-12-12", stops: [.corner(60_000, "18:00", "18:45")])]
        }
        #expect(
            site.findings(OutsideCity.self) == [
                "ana-fado/dusk changes.0.stops.0.coordinates error: “Corner” is outside Lisbon, 60 km from its center\n"
                    + "hint: check the coordinates, or name the city that the stop is in"
            ])
    }

    @Test("a pitch outside its city is an error of the pitch, not of those who play there")
    func pitch() {
        var site = Site()
        site.pitch("alfa") { $0.coordinates = Site.point(longitude: 38.7, latitude: -9.14) }
        site.pitch("beta", metres: 60_000)
        site.show("ana-fado/dusk", [.at("alfa", "18:00", "18:45")])
        #expect(site.findings(OutsideCity.self) == [])
        #expect(
            site.findings(PitchOutsideCity.self) == [
                "lisbon/alfa coordinates error: “Alfa” is outside Lisbon, 7261 km from its center\n"
                    + "hint: did you swap longitude and latitude? longitude comes first: [-9.14, 38.7]",
                "lisbon/beta coordinates error: “Beta” is outside Lisbon, 60 km from its center\n"
                    + "hint: check the coordinates, or widen the city's “bounds”",
            ])
    }
}
