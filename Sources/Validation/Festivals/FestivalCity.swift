package import Diagnostics
import Domain

package enum FestivalCity: CrossFileRule {
    package static let rule = Rule(
        "festival-city", .error, "A performance is in the city of its festival.",
        explanation: """
            A festival belongs to one city, and its page, map and feeds are in that city's time. The performance names \
            the festival and is in another city.

            Mend `festival` or `city`, or leave `festival` out.
            """, isAdjustable: true)

    package static func findings(in context: ValidationContext) -> [Diagnostic] {
        let catalog = context.catalog
        return catalog.performances.compactMap { performance in
            guard let festival = performance.festival.flatMap({ catalog.festivals[$0] }),
                festival.city != performance.city, let city = catalog.cities[performance.city],
                let other = catalog.cities[festival.city]
            else { return nil }
            return Diagnostic(
                rule, "“\(festival.name)” is in \(other.name), the performance is in \(city.name)",
                at: performance.marks["festival"], hint: "mend the city, or leave “festival” out",
                notes: [Diagnostic.Note("the festival's city is set here", at: festival.marks["city"])])
        }
    }
}
