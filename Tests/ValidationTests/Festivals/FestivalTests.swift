import Domain
import Testing
import Validation
import TestLiterals

struct FestivalTests {
    private func site(
        on date: LocalDate = "2026-12-05", _ stops: [Stop], every: Recurrence? = nil,
        edit: (inout Performance) -> Void = { _ in }
    ) -> Site {
        var site = Site()
        site.city("porto")
        site.pitch("ribeira", in: "porto")
        site.festival("noites", from: "2026-12-04", to: "2026-12-06") { $0.pitches = ["alfa", "beta"] }
        site.festival("open", from: "2026-12-04", to: "2026-12-06")
        site.show("ana-fado/dusk", on: date, stops, every: every) {
            $0.festival = "noites"
            edit(&$0)
        }
        return site
    }

    @Test("a performance at its festival has no findings")
    func fine() {
        #expect(Validator.validate(site([.at("alfa", "18:00", "18:45")]).context()) == [])
    }

    @Test("a performance in another city than its festival is an error, and nothing more")
    func city() {
        let site = site(on: "2026-12-24", [.at("ribeira", "18:00", "18:45")]) { $0.city = "porto" }
        #expect(
            Validator.validate(site.context()).map(site.text) == [
                "ana-fado/dusk festival error: “Noites” is in Lisbon, the performance is in Porto\n"
                    + "hint: mend the city, or leave “festival” out\nnote: noites city the festival's city is set here"
            ])
    }

    @Test("dates outside the festival's days are warned of once")
    func date() {
        let weekly = Recurrence(every: .week, end: .count(4))
        #expect(
            site([.at("alfa", "18:00", "18:45")], every: weekly).findings(FestivalDate.self) == [
                "ana-fado/dusk festival warning: “Noites” is from 4 December 2026 to 6 December 2026, the performance is "
                    + "on 12 December 2026 and 2 more dates\nhint: move the date, or leave “festival” out\n"
                    + "note: noites from the festival's days are set here"
            ])
    }

    @Test(
        "a set past midnight belongs to the last evening",
        arguments: [("2026-12-06", "24:30"), ("2026-12-07", "00:30")])
    func night(date: String, start: String) {
        let stop = Stop.at("alfa", start, start.replacing("30", with: "59"))
        #expect(site(on: LocalDate(date) ?? "2026-12-06", [stop]).findings(FestivalDate.self) == [])
    }

    @Test("a stop that is not at one of the festival's pitches is warned of")
    func pitch() {
        let site = site([.at("gama", "18:00", "18:45"), .corner(1500, "19:00", "19:30")])
        #expect(
            site.findings(FestivalPitch.self) == [
                "ana-fado/dusk stops.0.pitch warning: “Gama” is no pitch of “Noites”\nhint: its pitches are alfa, beta\n"
                    + "note: noites pitches the festival's pitches are set here",
                "ana-fado/dusk stops.1.name warning: “Corner” is no pitch of “Noites”\nhint: its pitches are alfa, beta\n"
                    + "note: noites pitches the festival's pitches are set here",
            ])
    }

    @Test("a festival without pitches is everywhere in its city")
    func open() {
        let site = site([.at("gama", "18:00", "18:45")]) { $0.festival = "open" }
        #expect(site.findings(FestivalPitch.self) == [])
    }
}
