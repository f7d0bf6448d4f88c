import Diagnostics
import Domain
import Validation
import TestLiterals

/// A small site as values: Lisbon with three pitches on one line, ten minutes of walk from one to the next.
///
/// Its files have one line a field, so that a finding's place can be told as the field's name.
struct Site {
    var catalog: Catalog
    var now: Instant = "2026-12-01T12:00:00Z"
    /// What files with errors stand for.
    var declared = KnownNames()

    /// Metres of a degree of latitude on the sphere that distances are measured on.
    static let metresPerDegree = 6_371_008.8 * Double.pi / 180

    /// Lisbon's clock changes of 2026 and 2027.
    static let zone = Zone(
        identifier: "Europe/Lisbon", initialOffset: 0,
        transitions: [
            Zone.Transition(at: "2026-03-29T01:00:00Z", offset: 3600),
            Zone.Transition(at: "2026-10-25T01:00:00Z", offset: 0),
            Zone.Transition(at: "2027-03-28T01:00:00Z", offset: 3600),
            Zone.Transition(at: "2027-10-31T01:00:00Z", offset: 0),
        ])

    init() {
        guard let url = SiteURL("https://example.org") else { preconditionFailure("not an address") }
        catalog = Catalog(
            site: SiteConfiguration(
                title: "Test", url: url, walking: Walking(speedKmh: 4.8, detour: 1), marks: SourceMarks(file: "site")))
        city("lisbon")
        pitch("alfa", metres: 0)
        pitch("beta", metres: 800)
        pitch("gama", metres: 1600)
        performer("ana-fado")
        performer("bo-trio")
    }

    /// A point so many metres north of the pitch “alfa”.
    static func point(_ metres: Double) -> Coordinates {
        point(longitude: -9.14, latitude: 38.7 + metres / metresPerDegree)
    }

    static func point(longitude: Double, latitude: Double) -> Coordinates {
        guard let point = Coordinates(longitude: longitude, latitude: latitude) else {
            preconditionFailure("not a point")
        }
        return point
    }

    mutating func city(_ slug: Slug, edit: (inout City) -> Void = { _ in }) {
        var city = City(
            slug: slug, name: Site.title(slug), country: "PT", zone: Site.zone, currency: "EUR", center: Site.point(0),
            marks: SourceMarks(file: "\(slug)"))
        edit(&city)
        city.marks = FieldMarks.marks(of: city)
        catalog.cities[slug] = city
    }

    mutating func pitch(
        _ slug: Slug, in city: Slug = "lisbon", metres: Double = 0, edit: (inout Pitch) -> Void = { _ in }
    ) {
        let id = PitchID(city: city, pitch: slug)
        var pitch = Pitch(
            id: id, name: Site.title(slug), coordinates: Site.point(metres), address: "Rua",
            marks: SourceMarks(file: ""))
        edit(&pitch)
        pitch.marks = FieldMarks.marks(of: pitch)
        catalog.pitches[id] = pitch
    }

    mutating func festival(
        _ slug: Slug, in city: Slug = "lisbon", from: LocalDate, to: LocalDate,
        edit: (inout Festival) -> Void = { _ in }
    ) {
        var festival = Festival(
            slug: slug, name: Site.title(slug), city: city, from: from, to: to, marks: SourceMarks(file: ""))
        edit(&festival)
        festival.marks = FieldMarks.marks(of: festival)
        catalog.festivals[slug] = festival
    }

    mutating func performer(_ slug: Slug, city: Slug? = nil) {
        catalog.performers[slug] = Performer(
            slug: slug, name: Site.title(slug), city: city,
            marks: SourceMarks(file: "\(slug)", city == nil ? [] : [("city", SourceRange(line: 1, column: 1))]))
    }

    /// Adds a show; `edit` says what is not usual about it.
    mutating func show(
        _ name: String, on date: LocalDate = "2026-12-05", _ stops: [Stop], every: Recurrence? = nil,
        edit: (inout Performance) -> Void = { _ in }
    ) {
        guard let id = PerformanceID(name) else { preconditionFailure("“\(name)” is no performance") }
        var show = Performance(
            id: id, address: id, title: Site.title(id.performance), genres: ["folk"], city: "lisbon", date: date,
            stops: stops, recurrence: every, marks: SourceMarks(file: ""))
        edit(&show)
        show.marks = FieldMarks.marks(of: show, performer: catalog.performers[id.performer])
        catalog.performances.append(show)
    }

    /// `ana-fado` is Ana fado.
    private static func title(_ slug: Slug) -> String {
        let words = slug.description.split(separator: "-").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
