package import Domain

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

extension LocalDateTime: ExpressibleByStringLiteral {
    /// `2026-12-05 18:00`.
    public init(stringLiteral text: String) {
        guard let date = LocalDate(text.prefix(10)), let minute = minutes(text.dropFirst(11)) else {
            preconditionFailure("“\(text)” is not a date and a time")
        }
        self.init(date: date, minute: minute)
    }
}

extension Instant: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        guard let instant = Instant(rfc3339: text) else { preconditionFailure("“\(text)” is not a moment") }
        self = instant
    }
}

extension OpeningHours: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        guard let hours = OpeningHours(text) else { preconditionFailure("“\(text)” are no opening hours") }
        self = hours
    }
}

/// Minutes after midnight of `18:00`, or of `25:30`.
package func minutes(_ text: some StringProtocol) -> Int? {
    let parts = text.split(separator: ":").compactMap { Int($0) }
    return parts.count == 2 ? parts[0] * 60 + parts[1] : nil
}
