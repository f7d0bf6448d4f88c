import Domain
import Ranking

/// Why a performance stands where it stands, in words that can be checked against the counts.
///
/// Hours are counted as the ranking counts them: whole ones, whose ages are change points already.
struct RankingReason {
    private static let day = 86_400

    let entry: SiteRanking.Entry
    let edition: Edition

    func text(clock: inout ChangeClock) -> String {
        let strings = edition.strings
        let score = entry.score
        let counts = edition.engagement[entry.id]
        if isMostlyNew { return strings.text(.trendingNewcomer) }
        if score.isBelowFloor { return strings.text(.trendingFew) }
        let spans: [(days: Int, key: StringKey)] = [(1, .trendingSinceYesterday), (7, .trendingThisWeek)]
        for (days, key) in spans {
            let recent = counts.hours.filter { !clock.hasPassed($0.start.adding(seconds: days * RankingReason.day)) }
            let causes = causes(
                likes: recent.reduce(0) { $0 + $1.likes }, tips: recent.reduce(0) { $0 + $1.tips },
                views: recent.reduce(0) { $0 + $1.views })
            if let causes { return strings.text(key, ["causes": causes]) }
        }
        guard let causes = causes(likes: counts.likes, tips: counts.tips, views: counts.views) else {
            return strings.text(.trendingFew)
        }
        return strings.text(.trendingSoFar, ["causes": causes])
    }

    private var isMostlyNew: Bool {
        entry.score.breakdown.max { $0.points < $1.points }?.kind == .newcomer
    }

    /// Likes and tips; visits only where there is neither. Nil where there is nothing.
    private func causes(likes: Int, tips: Int, views: Int) -> String? {
        let strings = edition.strings
        var causes: [String] = []
        if likes > 0 { causes.append(strings.text(.likes, count: likes)) }
        if tips > 0 { causes.append(strings.text(.tips, count: tips)) }
        if causes.isEmpty, views > 0 { causes.append(strings.text(.views, count: views)) }
        guard let first = causes.first else { return nil }
        return causes.dropFirst().reduce(first) { strings.text(.and, ["first": $0, "second": $1]) }
    }
}
