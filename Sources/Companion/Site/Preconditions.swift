internal import Domain
internal import HTTPTypes

/// What a client makes its request depend on, in the order of RFC 9110, 13.2.2.
struct Preconditions: Sendable {
    enum Verdict: Sendable, Hashable {
        case proceed
        /// The client has it already.
        case notModified
        /// It is not what the client thinks it is.
        case failed
    }

    /// A date is only good to tell two contents apart if nothing changed twice within its second; a minute is on the safe
    /// side of clocks too (RFC 9110, 8.8.2.2).
    private static let settled = 60

    let tag: EntityTag
    let modified: Instant

    func verdict(on fields: HTTPFields) -> Verdict {
        if let tags = fields[.ifMatch] {
            if !tag.isNamed(in: tags, acceptsWeak: false) { return .failed }
        } else if let date = fields[.ifUnmodifiedSince].flatMap(HTTPDate.instant), modified > date {
            return .failed
        }
        if let tags = fields[.ifNoneMatch] {
            return tag.isNamed(in: tags, acceptsWeak: true) ? .notModified : .proceed
        }
        if let date = fields[.ifModifiedSince].flatMap(HTTPDate.instant), modified <= date { return .notModified }
        return .proceed
    }

    /// Whether a part may be sent: the client has the rest of the same content.
    func allowsPart(_ fields: HTTPFields, at now: Instant) -> Bool {
        guard let condition = fields[.ifRange] else { return true }
        if let date = HTTPDate.instant(condition) {
            return date == modified && now.seconds - modified.seconds >= Preconditions.settled
        }
        return condition == tag.text
    }
}
