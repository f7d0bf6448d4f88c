import Diagnostics
import Domain

/// What the reader of one file may know of the rest of the site.
struct ReadingContext: Sendable {
    let content: String
    let zones: ZoneTable
    let codes: WorldCodes
    /// All rules that `site.yml` may speak of; none where nobody said.
    let rules: [String: Rule]
    /// What addresses of the site begin with: `/`, or `/busking/`.
    var sitePath = "/"
    /// The site's genres; nil where they could not be read.
    var genres: [Slug]?
    /// The pictures and videos beside the texts of each performer.
    var media: [Slug: Set<String>] = [:]
    /// What each performer's `index.md` says about the city.
    var cities: [Slug: PerformerCity] = [:]
}
