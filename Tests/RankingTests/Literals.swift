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

extension Instant: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        guard let instant = Instant(rfc3339: text) else { preconditionFailure("“\(text)” is not a moment") }
        self = instant
    }
}
