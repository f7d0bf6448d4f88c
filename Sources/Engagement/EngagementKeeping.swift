package import Domain

/// What a store of engagement promises, in words of the domain, whatever engine is below.
///
/// Every write is durable when it returns; a `Refusal` means that nothing was done. A visitor likes a performance once,
/// a viewer counts once an hour, a notice of a payment is applied once.
package protocol EngagementKeeping: Sendable {
    func engagement(of performance: PerformanceID, for visitor: VisitorID?, at now: Instant) async throws -> Engagement
    /// What is at hand for nobody in particular, at most a second behind what other processes write; nil is not zero.
    func known(_ performance: PerformanceID, at now: Instant) -> Engagement?
    func like(_ performance: PerformanceID, by visitor: VisitorID, at now: Instant) async throws -> Engagement
    func unlike(_ performance: PerformanceID, by visitor: VisitorID, at now: Instant) async throws -> Engagement
    @discardableResult
    func view(_ performance: PerformanceID, by viewer: Viewer, at now: Instant) async throws -> Engagement

    /// Several words on one performance, all or none of them: "over for tonight" ends a stop and the later ones.
    func say(_ statuses: [LiveStatus], at now: Instant) async throws -> Engagement
    func unsay(_ performance: PerformanceID, date: LocalDate?, stop: Int?, at now: Instant) async throws -> Engagement
    func live(at now: Instant) async throws -> [LiveStatus]
    func popUp(_ set: PopUpSet, capacity: Int, at now: Instant) async throws
    func endPopUp(of performer: Slug, at now: Instant) async throws
    func popUps(at now: Instant) async throws -> [PopUpSet]
    func close(_ closure: SaidClosure, at now: Instant) async throws
    func reopen(_ pitch: PitchID, at now: Instant) async throws
    func closures(at now: Instant) async throws -> [SaidClosure]

    func open(_ tip: TipOpening, at now: Instant) async throws
    func attach(session: String, to tip: String) async throws
    func apply(_ notice: PaymentNotice, at now: Instant) async throws -> PaymentOutcome
    func tip(_ id: String) async throws -> Tip?
    /// The paid tips that were given to somebody, by all the names they go by.
    func tips(of performers: Set<Slug>, since start: Instant) async throws -> [Tip]
    func tipAccounts() async throws -> Set<String>

    func revoke(token id: String, expires: Instant, at now: Instant) async throws
    func isRevoked(token id: String) async throws -> Bool

    func events(after sequence: Int, limit: Int) async throws -> EventReplay
    func newestEvent() async throws -> Int
    func snapshot(since start: Instant) async throws -> EngagementSnapshot
    func days(
        of performances: Set<PerformanceID>, in days: ClosedRange<LocalDate>, zone: Zone
    ) async throws -> [PerformerDay]

    /// What was committed since the start.
    var commits: CommitCounts { get async }
    func paymentNotices() async throws -> [PaymentOutcome: Int]
    func checkWriting() async throws
    func checkWhole() async throws
    func verify() async throws -> [Discrepancy]
    @discardableResult
    func fold(at now: Instant) async throws -> Int
    @discardableResult
    func forget(performer: Slug, others: Set<PerformanceID>, at now: Instant) async throws -> Int
}

extension EngagementKeeping {
    package func say(_ status: LiveStatus, at now: Instant) async throws -> Engagement {
        try await say([status], at: now)
    }
}

extension EngagementStore: EngagementKeeping {}
