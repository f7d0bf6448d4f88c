package import Diagnostics
import Domain

package enum UnknownCity: CrossFileRule {
    package static let rule = Rule(
        "unknown-city", .error, "A city that is named has a file.",
        explanation: """
            A performance, a performer, a festival or a folder of pitches names a city for which there is no file in \
            `cities/`. Without it nobody knows the time zone, so nothing of it can be shown.

            Mend the name (it is the file's name without `.md`), or add `cities/<city>.md`.
            """, isAdjustable: false)

    package static func findings(in context: ValidationContext) -> [Diagnostic] {
        let catalog = context.catalog
        var suggestions = NameSuggestions(context.names.cities)
        var findings: [Diagnostic] = []
        func check(_ city: Slug, at location: SourceLocation, named: String = "") {
            guard !context.names.cities.contains(city) else { return }
            findings.append(
                Diagnostic(
                    rule, "there is no city “\(city)”\(named)", at: location,
                    hint: suggestions.hint(for: city) ?? "add cities/\(city).md"))
        }
        for performer in catalog.performers.values {
            if let city = performer.city { check(city, at: performer.marks["city"]) }
        }
        for performance in catalog.performances where !isPerformers(performance, in: catalog) {
            check(performance.city, at: performance.marks["city"])
        }
        for festival in catalog.festivals.values { check(festival.city, at: festival.marks["city"]) }
        let folders = Dictionary(grouping: catalog.pitches.values, by: \.id.city)
        for (city, pitches) in folders {
            guard let file = pitches.map(\.marks.file).min() else { continue }
            check(city, at: SourceLocation(file: file), named: ", which this folder is named after")
        }
        return findings.sorted()
    }

    /// Whether the city stands in the performer's file, where it is reported once for all shows.
    private static func isPerformers(_ performance: Performance, in catalog: Catalog) -> Bool {
        !performance.marks.has("city") && catalog.performers[performance.address.performer]?.city == performance.city
    }
}
