package import Domain

/// What a run was asked for.
package struct BuildSettings: Sendable {
    package var now: Instant
    /// Nil for a site without numbers.
    package var engagement: EngagementOrigin?
    /// What the companion stores; asked only where a page tells it.
    package var storedFacts: @Sendable () async throws -> [StoredFact]
    package var skipsInvalid: Bool
    package var allowsShrink: Bool
    package var isStrict: Bool
    /// Whether a build may leave alone what is made of nothing that has changed: the site, or pieces of it.
    package var mayRest = false
    /// Where a run is noted in detail; nil for none.
    package var trace: Trace?
    /// How many pieces of work are under way at a time.
    package var jobs: Int

    package init(
        now: Instant, engagement: EngagementOrigin? = nil,
        storedFacts: @escaping @Sendable () async throws -> [StoredFact] = { [] }, skipsInvalid: Bool = false,
        allowsShrink: Bool = false,
        isStrict: Bool = false, jobs: Int = 1
    ) {
        self.now = now
        self.engagement = engagement
        self.storedFacts = storedFacts
        self.skipsInvalid = skipsInvalid
        self.allowsShrink = allowsShrink
        self.isStrict = isStrict
        self.jobs = jobs
    }
}
