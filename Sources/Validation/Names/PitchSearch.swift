import Diagnostics
import Domain

/// Looks for pitches by name and collects those that are missing; where the city is unknown that is said elsewhere.
struct PitchSearch {
    private(set) var findings: [Diagnostic] = []
    private let catalog: Catalog
    private let known: Set<PitchID>
    private let byCity: [Slug: [Slug]]
    private var suggestions: [Slug: NameSuggestions] = [:]

    init(_ context: ValidationContext) {
        catalog = context.catalog
        known = context.names.pitches
        byCity = Dictionary(grouping: known, by: \.city).mapValues { $0.map(\.pitch) }
    }

    mutating func check(_ stops: [Stop], field: String, in city: Slug, marks: SourceMarks) {
        for (index, stop) in stops.enumerated() {
            guard case .pitch(let pitch) = stop.place, isMissing(pitch, in: city) else { continue }
            check(
                pitch, in: city, at: marks["\(field).\(index).pitch"],
                otherwise: ", or say where it is with “name”, “address” and “coordinates”")
        }
    }

    mutating func check(_ closures: [Closure], in city: Slug, marks: SourceMarks) {
        for (index, closure) in closures.enumerated() {
            guard let instead = closure.instead, isMissing(instead, in: city) else { continue }
            check(instead, in: city, at: marks["closed.\(index).instead"])
        }
    }

    mutating func check(_ pitch: Slug, in city: Slug, at location: SourceLocation, otherwise: String = "") {
        guard isMissing(pitch, in: city), let name = catalog.cities[city]?.name else { return }
        let near = suggestions[city, default: NameSuggestions(byCity[city] ?? [])].hint(for: pitch)
        findings.append(
            Diagnostic(
                UnknownPitch.rule, "\(name) has no pitch “\(pitch)”", at: location,
                hint: near ?? elsewhere(pitch) ?? "add pitches/\(city)/\(pitch).md\(otherwise)"))
    }

    private func isMissing(_ pitch: Slug, in city: Slug) -> Bool {
        !known.contains(PitchID(city: city, pitch: pitch))
    }

    /// Somebody may have the right pitch and the wrong city.
    private func elsewhere(_ pitch: Slug) -> String? {
        byCity.filter { $0.value.contains(pitch) }.keys.min().map {
            "a pitch of that name is in \($0): is the city right?"
        }
    }
}
