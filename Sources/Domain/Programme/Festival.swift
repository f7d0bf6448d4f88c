/// Days, a city, its pitches and its own rules.
package struct Festival: Sendable {
    /// What a festival changes in the rules of its pitches; nil leaves the pitch's own.
    package struct Overrides: Sendable, Hashable {
        package var hours: OpeningHours?
        package var amplification: Amplification?
        /// Minutes.
        package var longestSet: Int?
        package var capacity: Int?

        package init(
            hours: OpeningHours? = nil, amplification: Amplification? = nil, longestSet: Int? = nil,
            capacity: Int? = nil
        ) {
            self.hours = hours
            self.amplification = amplification
            self.longestSet = longestSet
            self.capacity = capacity
        }
    }

    package var slug: Slug
    package var name: String
    package var city: Slug
    package var from: LocalDate
    /// The last day.
    package var to: LocalDate
    /// Empty: all pitches of the city.
    package var pitches: [Slug]
    package var overrides: Overrides
    /// The introduction as safe HTML.
    package var body: String
    /// The introduction's first paragraph as plain text.
    package var summary: String
    package var languages = TextLanguages()
    package var marks: SourceMarks

    package init(
        slug: Slug, name: String, city: Slug, from: LocalDate, to: LocalDate, pitches: [Slug] = [],
        overrides: Overrides = Overrides(), body: String = "", summary: String = "", marks: SourceMarks
    ) {
        self.slug = slug
        self.name = name
        self.city = city
        self.from = from
        self.to = to
        self.pitches = pitches
        self.overrides = overrides
        self.body = body
        self.summary = summary
        self.marks = marks
    }

    /// The rules of one of its pitches on one of its days.
    package func rules(over rules: PitchRules) -> PitchRules {
        PitchRules(
            hours: overrides.hours ?? rules.hours, amplification: overrides.amplification ?? rules.amplification,
            longestSet: overrides.longestSet ?? rules.longestSet, capacity: overrides.capacity ?? rules.capacity)
    }
}
