package import Domain

/// What a performance's likes, tips and views are worth at a moment.
///
/// Σ over kinds of weight × ln(1 + heat), heat = Σ of events × 2^(−age / half-life). The logarithm makes the hundredth
/// like worth less than the first, so that a crowd cannot bury a street; the half-life makes last month's crowd fade.
package enum TrendingScore {
    /// Days in which being new counts.
    package static let newcomerDays = 60

    /// - Parameter firstCommit: when the performer's folder entered the repository; nil without history, and then
    ///   nobody is new.
    package static func score(
        of counts: EngagementSnapshot.Counts, firstCommit: Instant?, now: Instant, settings: RankingSettings
    ) -> Score {
        let engagement = EngagementHeat(of: counts.hours, now: now, halfLife: settings.halfLife)
        let newcomer = firstCommit.map { NewcomerHeat(since: $0, now: now, settings: settings) }
        var parts = [
            part(.like, heat: engagement.likes, weight: settings.likeWeight),
            part(.tip, heat: engagement.tips, weight: settings.tipWeight),
            part(.view, heat: engagement.views, weight: settings.viewWeight),
        ]
        if let heat = newcomer?.heat { parts.append(part(.newcomer, heat: heat, weight: settings.newcomerWeight)) }
        return Score(
            value: finite(parts.reduce(0) { $0 + $1.points }), breakdown: parts, events: engagement.events,
            isBelowFloor: engagement.events < settings.floor,
            nextChange: [engagement.nextChange, newcomer?.nextChange].compactMap(\.self).min(),
            lastChange: [engagement.lastChange, newcomer?.lastChange].compactMap(\.self).max())
    }

    private static func part(_ kind: Score.Kind, heat: Double, weight: Double) -> Score.Part {
        let weight = finite(weight)
        let points = finite(weight * Logarithm.naturalOfOnePlus(heat))
        return Score.Part(kind: kind, heat: heat, weight: weight, points: points)
    }

    /// An order needs numbers that can be compared: what is not a number counts nothing.
    private static func finite(_ value: Double) -> Double {
        value.isNaN ? 0 : min(max(value, -1e300), 1e300)
    }
}
