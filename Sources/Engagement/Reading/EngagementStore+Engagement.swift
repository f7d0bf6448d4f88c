package import Domain

extension EngagementStore {
    /// What a page shows; zeros for a performance that nothing has happened to.
    ///
    /// Nobody sees a count go back: the newest of what is on the board and what was read holds.
    package func engagement(
        of performance: PerformanceID, for visitor: VisitorID?, at now: Instant
    ) async throws -> Engagement {
        if let known = board.fresh(performance, at: now) {
            guard let visitor, let key = known.key else { return known.engagement(liked: false, at: now) }
            let liked = try await read { try $0.likes(visitor, key: key) }
            return known.engagement(liked: liked, at: now)
        }
        let ticket = board.ticket()
        if board.mustLook(at: now) { committer.look(at: now) }
        let (read, liked) = try await read { database in
            let tally = try database.tally(of: performance, at: now)
            return (tally, try visitor.map { try database.likes($0, key: tally.key) } ?? false)
        }
        return board.offer(read, of: performance, ticket, at: now).engagement(liked: liked, at: now)
    }

    /// The same for nobody in particular, where it is at hand; never waits.
    ///
    /// What another process writes to the file shows within a second: for the first who asks in a second nothing is at
    /// hand.
    package func known(_ performance: PerformanceID, at now: Instant) -> Engagement? {
        board.fresh(performance, at: now)?.engagement(liked: false, at: now)
    }
}
