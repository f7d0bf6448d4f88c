import Domain
import Testing

@testable import SiteBuilding

@Suite struct RankingReasonTests {
    /// What is said at noon on the 1st of December of counts by hour: hours ago, likes, tips, views.
    private func reason(
        _ hours: [(ago: Int, likes: Int, tips: Int, views: Int)], later: Int = 0
    ) async throws -> String? {
        let noon = try #require(Instant(rfc3339: "2026-12-01T12:00:00Z"))
        let id = try #require(PerformanceID("ana-fado/dusk"))
        let counts = EngagementSnapshot.Counts(
            likes: hours.reduce(0) { $0 + $1.likes }, views: hours.reduce(0) { $0 + $1.views },
            tips: hours.reduce(0) { $0 + $1.tips },
            hours: hours.map {
                EngagementSnapshot.Hour(
                    start: noon.adding(seconds: -$0.ago * 3600), likes: $0.likes, views: $0.views, tips: $0.tips)
            })
        let site = try await PlannedSite(
            now: noon.adding(seconds: later).rfc3339(), engagement: EngagementSnapshot(performances: [id: counts]))
        var clock = site.edition.clock()
        let entry = try #require(site.edition.ranking.overall.first)
        return RankingReason(entry: entry, edition: site.edition).text(clock: &clock)
    }

    @Test func `it counts what happened since this time yesterday`() async throws {
        #expect(
            try await reason([(ago: 3, likes: 12, tips: 0, views: 9), (ago: 23, likes: 2, tips: 1, views: 0)])
                == "up because of 14 likes and 1 tip since yesterday")
    }

    @Test func `an hour of yesterday stops counting when it is a day old`() async throws {
        let hours = [(ago: 23, likes: 5, tips: 0, views: 0)]
        #expect(try await reason(hours, later: 3599) == "up because of 5 likes since yesterday")
        #expect(try await reason(hours, later: 3600) == "up because of 5 likes in the last seven days")
    }

    @Test func `what is older is no reason to be up`() async throws {
        #expect(try await reason([(ago: 240, likes: 1, tips: 4, views: 0)]) == "1 like and 4 tips so far")
    }

    @Test func `visits are a reason only where there is no better one`() async throws {
        #expect(
            try await reason([(ago: 1, likes: 0, tips: 0, views: 20)])
                == "up because of 20 visits to the page since yesterday")
    }

    @Test func `below the floor nothing is claimed`() async throws {
        #expect(
            try await reason([(ago: 1, likes: 1, tips: 0, views: 0)]) == "too few have said anything yet to compare")
    }

    @Test func `of whom nobody has said anything there is no order to show`() async throws {
        let site = try await PlannedSite()
        var clock = site.edition.clock()
        #expect(!site.edition.ranking.overall.isEmpty)
        let views = TrendingPage.views(of: site.edition.ranking.overall, edition: site.edition, clock: &clock)
        #expect(views.isEmpty)
    }
}
