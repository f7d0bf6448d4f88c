import Diagnostics
import Domain
import RoutePlanning
import TestLiterals

/// A small Lisbon, built up as values: three pitches on one line, 800 metres of walk from one to the next.
struct Town {
    var catalog: Catalog
    var walking = Walking(speedKmh: 4.8, detour: 1)

    static let marks = SourceMarks(file: "test")
    /// Metres of a degree of latitude on the sphere that distances are measured on.
    static let metresPerDegree = 6_371_008.8 * Double.pi / 180

    init() {
        guard let url = SiteURL("https://example.org") else { preconditionFailure("not an address") }
        catalog = Catalog(site: SiteConfiguration(title: "Test", url: url, marks: Town.marks))
        add(city: "lisbon")
        add(pitch: "alfa", metres: 0)
        add(pitch: "beta", metres: 800)
        add(pitch: "gama", metres: 1600)
    }

    /// Lisbon's clock changes of 2026 and 2027.
    static let zone = Zone(
        identifier: "Europe/Lisbon", initialOffset: 0,
        transitions: [
            Zone.Transition(at: "2026-03-29T01:00:00Z", offset: 3600),
            Zone.Transition(at: "2026-10-25T01:00:00Z", offset: 0),
            Zone.Transition(at: "2027-03-28T01:00:00Z", offset: 3600),
            Zone.Transition(at: "2027-10-31T01:00:00Z", offset: 0),
        ])

    /// A point so many metres north of the town's middle.
    static func point(_ metres: Double) -> Coordinates {
        guard let point = Coordinates(longitude: -9.14, latitude: 38.7 + metres / metresPerDegree) else {
            preconditionFailure("not a point")
        }
        return point
    }

    mutating func add(city: Slug) {
        catalog.cities[city] = City(
            slug: city, name: "Lisbon", country: "PT", zone: Town.zone, currency: "EUR", center: Town.point(0),
            marks: Town.marks)
    }

    mutating func add(pitch: Slug, metres: Double) {
        let id = PitchID(city: "lisbon", pitch: pitch)
        catalog.pitches[id] = Pitch(
            id: id, name: pitch.description, coordinates: Town.point(metres), address: "Rua \(pitch)",
            marks: Town.marks)
    }

    mutating func close(
        _ pitch: Slug, from: LocalDateTime, to: LocalDateTime? = nil, reason: String, instead: Slug? = nil
    ) {
        let closure = Closure(from: from, to: to, reason: reason, instead: instead)
        catalog.pitches[PitchID(city: "lisbon", pitch: pitch)]?.closures.append(closure)
    }

    mutating func closeCity(
        from: LocalDateTime, to: LocalDateTime? = nil, reason: String, instead: Slug? = nil
    ) {
        catalog.cities["lisbon"]?.closures.append(Closure(from: from, to: to, reason: reason, instead: instead))
    }

    /// Adds a show on one day, `ana` meaning `ana/show`; `edit` says the rest.
    mutating func add(
        _ name: String, on date: LocalDate = "2026-12-05", _ stops: [Stop],
        edit: (inout Performance) -> Void = { _ in }
    ) {
        guard let id = PerformanceID(name) ?? PerformanceID(name + "/show") else { preconditionFailure(name) }
        var show = Performance(
            id: id, address: id, title: "Show", genres: ["folk"], city: "lisbon", date: date, stops: stops,
            marks: Town.marks)
        edit(&show)
        catalog.performances.append(show)
    }

    var planner: ProgrammePlanner {
        ProgrammePlanner(catalog: catalog, router: GeodesicRouter(walking: walking))
    }

    func planned() -> [Occurrence] { planner.plan(performanceAt: 0) }
}

extension Stop {
    static func at(
        _ pitch: Slug, _ start: String, _ end: String, status: Status? = nil, note: String? = nil,
        approximate: Bool = false
    ) -> Stop {
        Stop(
            key: pitch, place: .pitch(pitch), start: minutes(start) ?? 0, end: minutes(end) ?? 0, status: status,
            note: note, isApproximate: approximate)
    }

    static func near(_ metres: Double, _ start: String, _ end: String) -> Stop {
        Stop(
            key: "corner", place: .address(name: "Corner", address: "Rua 1", coordinates: Town.point(metres)),
            start: minutes(start) ?? 0, end: minutes(end) ?? 0)
    }
}
