import Domain

/// The head start of who has just arrived: nobody can like whom nobody sees.
struct NewcomerHeat {
    /// 1 on the first day.
    let heat: Double
    let nextChange: Instant?
    /// When it last became a day less new.
    let lastChange: Instant

    /// Nil once being new no longer counts.
    init?(since firstCommit: Instant, now: Instant, settings: RankingSettings) {
        let days = WholeUnits.passed(since: firstCommit, until: now, unit: 86_400)
        guard days < TrendingScore.newcomerDays else { return nil }
        heat = Decay(halfLife: settings.newcomerHalfLife).factor(age: Double(days))
        lastChange = firstCommit.adding(seconds: days * 86_400)
        nextChange = WholeUnits.end(ofUnit: days, since: firstCommit, unit: 86_400)
    }
}
