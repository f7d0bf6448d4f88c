/// What exists, as the published `catalog.json` says: what the companion answers for, and nothing else.
package struct PublishedCatalog: Sendable, Hashable {
    package static let version = 1

    package struct City: Sendable, Hashable {
        package let slug: Slug
        package let name: String
        /// IANA name.
        package let timezone: String
        /// ISO 4217.
        package let currency: String
        /// In whole units.
        package let suggestedTips: [Int]
    }

    package struct Pitch: Sendable, Hashable {
        package let id: PitchID
        package let name: String
        package let address: String
        package let coordinates: Coordinates
        /// As its file writes them; nil for at any hour.
        package let hours: OpeningHours?
        /// Minutes.
        package let longestSet: Int
        package let capacity: Int
        package let until: LocalDate?
        package let closures: [Closure]
    }

    package struct Performer: Sendable, Hashable {
        package let slug: Slug
        package let name: String
        package let allowsLive: Bool
        package let allowsTips: Bool
        package let stripeAccount: String?
    }

    package struct Stop: Sendable, Hashable {
        /// Counted from 1.
        package let number: Int
        package let key: Slug
        /// In the performance's city.
        package let pitch: Slug?
        package let name: String
        /// Of a stop at no pitch.
        package let address: String?
        /// Of a stop at no pitch.
        package let coordinates: Coordinates?
        package let start: Instant
        package let end: Instant
        package let status: Status
    }

    package struct Occurrence: Sendable, Hashable {
        /// The original date.
        package let date: LocalDate
        package let stops: [Stop]
    }

    package struct Performance: Sendable, Hashable {
        package let id: PerformanceID
        /// Where its page is, which differs from the id after a rename.
        package let address: PerformanceID
        package let title: String
        package let performers: [Slug]
        package let city: Slug
        /// In order of date.
        package let occurrences: [Occurrence]
    }

    /// The site's absolute address.
    package let url: String
    package let title: String
    package let cities: [Slug: City]
    package let pitches: [PitchID: Pitch]
    package let performers: [Slug: Performer]
    package let performances: [PerformanceID: Performance]
}
