import Domain

/// The head start of who has just arrived: nobody can like whom nobody sees.
struct NewcomerHeat {
    /// 1 on the first day; nil once being new no longer counts.
    let heat: Double?
    /// When the next day is full; nil once being new no longer counts.
    let nextChange: Instant?
    /// When the last day was full, at most the one on which being new ended; nil on the first day.
    let lastChange: Instant?

    init(since firstCommit: Instant, now: Instant, settings: RankingSettings) {
        let days = WholeUnits.passed(since: firstCommit, until: now, unit: 86_400)
        let isNew = days < TrendingScore.newcomerDays
        heat = isNew ? Decay(halfLife: settings.newcomerHalfLife).factor(age: days) : nil
        nextChange = isNew ? WholeUnits.end(ofUnit: days, since: firstCommit, unit: 86_400) : nil
        let full = min(days, TrendingScore.newcomerDays)
        lastChange = full > 0 ? WholeUnits.end(ofUnit: full - 1, since: firstCommit, unit: 86_400) : nil
    }
}
