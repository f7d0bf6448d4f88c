/// A city with its zone, its money and the area that its stops lie in.
package struct City: Sendable {
    package var slug: Slug
    package var name: String
    /// ISO 3166-1 alpha-2.
    package var country: String
    package var zone: Zone
    /// ISO 4217.
    package var currency: String
    package var center: Coordinates
    package var bounds: BoundingBox?
    /// Whole units of the currency.
    package var suggestedTips: [Int]
    /// Metres that two performers keep from each other where no pitch says so.
    package var spacing: Double
    package var closures: [Closure]
    /// The introduction as safe HTML.
    package var body: String
    package var languages = TextLanguages()
    package var marks: SourceMarks

    package init(
        slug: Slug, name: String, country: String, zone: Zone, currency: String, center: Coordinates,
        bounds: BoundingBox? = nil, suggestedTips: [Int] = [], spacing: Double = 30, closures: [Closure] = [],
        body: String = "", marks: SourceMarks
    ) {
        self.slug = slug
        self.name = name
        self.country = country
        self.zone = zone
        self.currency = currency
        self.center = center
        self.bounds = bounds
        self.suggestedTips = suggestedTips
        self.spacing = spacing
        self.closures = closures
        self.body = body
        self.marks = marks
    }

    /// Whether a point belongs to the city: inside `bounds`, or within 50 km of the center where none are given.
    package func contains(_ point: Coordinates) -> Bool {
        bounds?.contains(point) ?? (center.distance(to: point) <= 50_000)
    }
}
