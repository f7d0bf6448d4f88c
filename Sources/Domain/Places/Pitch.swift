/// A known place to perform, with rules.
package struct Pitch: Sendable {
    package var id: PitchID
    package var name: String
    package var coordinates: Coordinates
    package var address: String
    /// What the marker shows instead of a number.
    package var code: String?
    package var rules: PitchRules
    package var indoor: Bool
    package var accessibility: [Accessibility]
    package var gettingThere: String?
    /// The last day on which the pitch exists.
    package var until: LocalDate?
    package var closures: [Closure]
    /// The introduction as safe HTML.
    package var body: String
    package var languages = TextLanguages()
    package var marks: SourceMarks

    package init(
        id: PitchID, name: String, coordinates: Coordinates, address: String, code: String? = nil,
        rules: PitchRules = PitchRules(), indoor: Bool = false, accessibility: [Accessibility] = [],
        gettingThere: String? = nil, until: LocalDate? = nil, closures: [Closure] = [], body: String = "",
        marks: SourceMarks
    ) {
        self.id = id
        self.name = name
        self.coordinates = coordinates
        self.address = address
        self.code = code
        self.rules = rules
        self.indoor = indoor
        self.accessibility = accessibility
        self.gettingThere = gettingThere
        self.until = until
        self.closures = closures
        self.body = body
        self.marks = marks
    }
}
