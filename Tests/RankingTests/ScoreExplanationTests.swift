import Domain
import Ranking
import Testing
import TestLiterals

struct ScoreExplanationTests {
    private func explanation(
        _ hours: [EngagementSnapshot.Hour], firstCommit: Instant? = nil, standings: [Standing] = []
    ) -> String {
        let now: Instant = "2026-12-05T18:30:00Z"
        let settings = RankingSettings()
        let counts = EngagementSnapshot.Counts(hours: hours)
        let score = TrendingScore.score(of: counts, firstCommit: firstCommit, now: now, settings: settings)
        return ScoreExplanation(
            of: score, for: "ana-fado/dusk", settings: settings, now: now, standings: standings
        ).text
    }

    @Test("shows the sum, its terms and where it stands")
    func whole() {
        let text = explanation(
            [
                EngagementSnapshot.Hour(start: "2026-12-04T06:00:00Z", likes: 21, views: 300),
                EngagementSnapshot.Hour(start: "2026-12-05T18:00:00Z", likes: 2, views: 50, tips: 1),
            ], firstCommit: "2026-11-28T18:30:00Z",
            standings: [
                Standing(list: "in Lisbon", rank: 3, count: 41), Standing(list: "overall", rank: 12, count: 230),
            ])
        #expect(
            text == """
                ana-fado/dusk scores 4.925 at 2026-12-05T18:30:00Z

                  kind         heat  weight  points
                  like       12.500   1.000   2.603
                  tip         1.000   2.000   1.386
                  view      200.000   0.100   0.530
                  newcomer    0.500   1.000   0.405
                  score                       4.925

                points = weight × ln(1 + heat); the score is their sum
                heat: an event counts 1, and half as much after every 36 hours
                newcomer: 1 on the first day, half as much after every 7 days, nothing after 60

                374 events, the floor of 3 is reached
                rank 3 of 41 in Lisbon
                rank 12 of 230 overall
                time changes the score next at 2026-12-05T19:00:00Z

                """)
    }

    @Test("says why a performance that nobody has seen comes last")
    func belowFloor() {
        #expect(
            explanation([EngagementSnapshot.Hour(start: "2024-12-05T18:00:00Z", likes: 1)]) == """
                ana-fado/dusk scores 0.000 at 2026-12-05T18:30:00Z

                  kind    heat  weight  points
                  like   0.000   1.000   0.000
                  tip    0.000   2.000   0.000
                  view   0.000   0.100   0.000
                  score                  0.000

                points = weight × ln(1 + heat); the score is their sum
                heat: an event counts 1, and half as much after every 36 hours

                1 event, below the floor of 3: it comes after all that reach it
                time no longer changes the score

                """)
    }
}
