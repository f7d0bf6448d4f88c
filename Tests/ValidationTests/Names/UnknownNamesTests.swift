import Domain
import Testing
import Validation
import TestLiterals

struct UnknownNamesTests {
    @Test("an unknown city of a performance is reported with the nearest name")
    func city() {
        var site = Site()
        site.show("ana-fado/dusk", []) { $0.city = "lisbo" }
        #expect(
            site.findings(UnknownCity.self) == [
                "ana-fado/dusk city error: there is no city “lisbo”\nhint: did you mean “lisbon”?"
            ])
    }

    @Test("a city that stands in the performer's file is reported there, once")
    func performersCity() {
        var site = Site()
        site.performer("cy", city: "atlantis")
        site.show("cy/one", []) { $0.city = "atlantis" }
        site.show("cy/two", []) { $0.city = "atlantis" }
        #expect(
            site.findings(UnknownCity.self) == [
                "cy:1 error: there is no city “atlantis”\nhint: add cities/atlantis.md"
            ])
    }

    @Test("festivals have a city too, and so have pitches, where it is reported once a folder")
    func placesCity() {
        var site = Site()
        site.festival("noites", in: "porto", from: "2026-12-04", to: "2026-12-06")
        site.pitch("ribeira", in: "porto")
        site.pitch("se", in: "porto")
        #expect(
            site.findings(UnknownCity.self) == [
                "noites city error: there is no city “porto”\nhint: add cities/porto.md",
                "porto/ribeira name error: there is no city “porto”, which this folder is named after\n"
                    + "hint: add cities/porto.md",
            ])
    }

    @Test("an unknown pitch is looked for in the stops and in the stops of changes")
    func pitch() {
        var site = Site()
        site.show("ana-fado/dusk", [.at("alfa", "18:00", "18:45"), .at("betta", "19:00", "19:45")]) {
            $0.changes = [DateChange(date: "2026-12-05", stops: [.at("omega", "19:00", "19:45")])]
        }
        #expect(
            site.findings(UnknownPitch.self) == [
                "ana-fado/dusk stops.1.pitch error: Lisbon has no pitch “betta”\nhint: did you mean “beta”?",
                "ana-fado/dusk changes.0.stops.0.pitch error: Lisbon has no pitch “omega”\n"
                    + "hint: add pitches/lisbon/omega.md, or say where it is with “name”, “address” and “coordinates”",
            ])
    }

    @Test("a pitch of another city is told from one that is nowhere")
    func pitchElsewhere() {
        var site = Site()
        site.city("porto")
        site.pitch("ribeira", in: "porto")
        site.show("ana-fado/dusk", [.at("ribeira", "18:00", "18:45")])
        #expect(
            site.findings(UnknownPitch.self) == [
                "ana-fado/dusk stops.0.pitch error: Lisbon has no pitch “ribeira”\n"
                    + "hint: a pitch of that name is in porto: is the city right?"
            ])
    }

    @Test("an unknown pitch of a festival or of a closure is an error of that file")
    func pitchOfPlaces() {
        var site = Site()
        let closure = Closure(from: "2026-12-01 00:00", to: nil, reason: "Works", instead: "gamma")
        site.festival("noites", from: "2026-12-04", to: "2026-12-06") { $0.pitches = ["alfa", "alfaa"] }
        site.city("lisbon") { $0.closures = [closure] }
        site.pitch("beta") { $0.closures = [closure] }
        #expect(
            site.findings(UnknownPitch.self) == [
                "lisbon:2 error: Lisbon has no pitch “gamma”\nhint: did you mean “gama”?",
                "lisbon/beta closed.0.instead error: Lisbon has no pitch “gamma”\nhint: did you mean “gama”?",
                "noites pitches.1 error: Lisbon has no pitch “alfaa”\nhint: did you mean “alfa”?",
            ])
    }

    @Test("what a file with an error of its own stands for is not unknown")
    func declared() {
        var site = Site()
        site.declared = KnownNames(
            cities: ["porto"], pitches: [PitchID(city: "lisbon", pitch: "omega")], festivals: ["noites"],
            performers: ["zed"])
        site.pitch("ribeira", in: "porto")
        site.show("ana-fado/dusk", [.at("omega", "18:00", "18:45")]) {
            $0.festival = "noites"
            $0.with = ["zed"]
        }
        site.show("bo-trio/noon", []) { $0.city = "porto" }
        #expect(Validator.validate(site.context()) == [])
    }

    @Test("a name near that of a file with an error is guessed")
    func declaredSuggestion() {
        var site = Site()
        site.declared = KnownNames(pitches: [PitchID(city: "lisbon", pitch: "omega")])
        site.show("ana-fado/dusk", [.at("omga", "18:00", "18:45")])
        #expect(
            site.findings(UnknownPitch.self) == [
                "ana-fado/dusk stops.0.pitch error: Lisbon has no pitch “omga”\nhint: did you mean “omega”?"
            ])
    }

    @Test("what a festival allows is not guessed while its file has an error")
    func declaredFestival() {
        var site = Site()
        site.declared = KnownNames(festivals: ["noites"])
        site.show("ana-fado/dusk", [.at("alfa", "18:00", "19:00")]) { $0.festival = "noites" }
        site.show("bo-trio/dusk", [.at("alfa", "18:00", "19:00")]) { $0.festival = "noites" }
        #expect(Validator.validate(site.context()) == [])
    }

    @Test("in an unknown city no pitch is looked for")
    func pitchInUnknownCity() {
        var site = Site()
        site.show("ana-fado/dusk", [.at("omega", "18:00", "18:45")]) { $0.city = "atlantis" }
        #expect(site.findings(UnknownPitch.self) == [])
    }

    @Test("an unknown festival is reported")
    func festival() {
        var site = Site()
        site.festival("noites", from: "2026-12-04", to: "2026-12-06")
        site.show("ana-fado/dusk", []) { $0.festival = "notes" }
        site.show("bo-trio/noon", []) { $0.festival = "noites" }
        #expect(
            site.findings(UnknownFestival.self) == [
                "ana-fado/dusk festival error: there is no festival “notes”\nhint: did you mean “noites”?"
            ])
    }

    @Test("an unknown performer of a joint show is reported at the name")
    func performer() {
        var site = Site()
        site.show("ana-fado/dusk", []) { $0.with = ["bo-trio", "bo-tri", "zed"] }
        #expect(
            site.findings(UnknownPerformer.self) == [
                "ana-fado/dusk with.1 error: there is no performer “bo-tri”\nhint: did you mean “bo-trio”?",
                "ana-fado/dusk with.2 error: there is no performer “zed”\nhint: add performers/zed/index.md",
            ])
    }
}
