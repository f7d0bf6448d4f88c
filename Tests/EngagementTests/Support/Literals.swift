import Domain

extension Slug: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        guard let slug = Slug(text) else { preconditionFailure("“\(text)” is not a slug") }
        self = slug
    }
}

extension PerformanceID: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        guard let id = PerformanceID(text) else { preconditionFailure("“\(text)” is not a performance") }
        self = id
    }
}

extension PitchID: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        guard let id = PerformanceID(text) else { preconditionFailure("“\(text)” is not a pitch") }
        self.init(city: id.performer, pitch: id.performance)
    }
}

extension LocalDate: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        guard let date = LocalDate(text) else { preconditionFailure("“\(text)” is not a date") }
        self = date
    }
}

extension Instant: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        guard let instant = Instant(rfc3339: text) else { preconditionFailure("“\(text)” is not a moment") }
        self = instant
    }
}
