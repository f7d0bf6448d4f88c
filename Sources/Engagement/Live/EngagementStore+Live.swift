package import Domain
internal import GRDB

extension EngagementStore {
    /// How old a start may be when it arrives, in seconds.
    package static let oldestStart = 600

    /// Takes down what a performer says of a stop; the last word holds.
    ///
    /// A start that was tapped before the last word is heard too late to matter and changes nothing; an end always
    /// applies, since a show that is not there is worse than one that is missed. Being live at one stop ends the lease of
    /// the others of that date: nobody plays in two places.
    ///
    /// - Parameter statuses: words on one performance, in order and all or none of them. Their `at` counts as of `now`
    ///   where the telephone's clock is ahead.
    /// - Throws: `Refusal.tooLate`, `.badEnd`, `.badText`, `.notSayable`; also for no words, and for words on several
    ///   performances.
    package func say(_ statuses: [LiveStatus], at now: Instant) async throws -> Engagement {
        let statuses = try statuses.map { try LiveRules.checked($0, now: now) }
        guard let performance = statuses.first?.performance,
            statuses.allSatisfy({ $0.performance == performance })
        else { throw Refusal.notSayable }
        return try await tally { database, book in
            let key = try book.ensuredKey(of: performance, at: now)
            for status in statuses {
                let last = try database.lastWord(on: status, key: key)
                guard LiveRules.changes(last, to: status) else { continue }
                let status = LiveRules.after(last, status, now: now)
                // First what is over, so that the newest word is the one that was said.
                if status.state == .live { try database.cutOtherLeases(status, key: key, at: now) }
                try database.log(status, key: key, at: now)
            }
            return try book.reread(performance, at: now).engagement(liked: false, at: now)
        }
    }

    /// Takes back what holds of a performance: of one stop and date, of one date, or of all.
    package func unsay(
        _ performance: PerformanceID, date: LocalDate? = nil, stop: Int? = nil, at now: Instant
    ) async throws -> Engagement {
        try await tally { database, book in
            if let key = try book.tally(of: performance, at: now).key {
                for status in try database.holding(performance, key: key, at: now)
                where (date ?? status.date) == status.date && (stop ?? status.stop) == status.stop {
                    try database.log(LiveRules.cut(status, at: now), key: key, at: now)
                }
            }
            return try book.reread(performance, at: now).engagement(liked: false, at: now)
        }
    }

    /// All that holds now, in order of performance, date and stop.
    package func live(at now: Instant) async throws -> [LiveStatus] {
        try await read { try $0.lastWords(since: now) }
    }
}
