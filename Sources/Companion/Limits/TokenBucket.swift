/// A store of permissions that fills up slowly: somebody may do much at once, and only so much in the long run.
struct TokenBucket: Sendable, Hashable {
    private(set) var level: Double
    /// Seconds since 1970 at which `level` was true.
    private(set) var at: Int

    init(_ limit: WriteLimit, at now: Int) {
        level = Double(limit.quota)
        at = now
    }

    /// Takes one, where there is one.
    mutating func take(_ limit: WriteLimit, at now: Int) -> Bool {
        fill(limit, at: now)
        guard level >= 1 else { return false }
        level -= 1
        return true
    }

    mutating func giveBack(_ limit: WriteLimit) {
        level = min(Double(limit.quota), level + 1)
    }

    /// How many may be taken at once.
    var remaining: Int { Int(level) }

    /// Seconds until the next one may be taken; 0 where one may now.
    func wait(_ limit: WriteLimit) -> Int {
        level >= 1 ? 0 : Int(((1 - level) / limit.rate).rounded(.up))
    }

    /// Seconds until it is full again, after which it need not be remembered.
    func untilFull(_ limit: WriteLimit) -> Int {
        Int(((Double(limit.quota) - level) / limit.rate).rounded(.up))
    }

    private mutating func fill(_ limit: WriteLimit, at now: Int) {
        // A clock that was set back takes nothing away.
        level = min(Double(limit.quota), level + Double(max(0, now - at)) * limit.rate)
        at = now
    }
}
