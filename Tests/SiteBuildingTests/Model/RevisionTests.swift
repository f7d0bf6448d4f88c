import Domain
import Testing

@testable import SiteBuilding

@Suite struct RevisionTests {
    @Test func `of two changes of one minute the later one is the newest, whatever the dictionary says`() async throws {
        let show = try await PlannedSite().show()
        let early = Revision(updated: Instant(seconds: 1_800_000_005), sequence: 3)
        let late = Revision(updated: Instant(seconds: 1_800_000_040), sequence: 3)
        let keys = show.performance.stops.map(\.key)
        for revisions in [[keys[0]: early, keys[1]: late], [keys[0]: late, keys[1]: early]] {
            let changed = PublishedPerformance(
                index: 0, performance: show.performance, city: show.city, performers: [], all: [], shown: [],
                planned: [], plannedShown: [], dates: ChangeWindow(), window: ChangeWindow(), revisions: revisions,
                live: nil)
            #expect(changed.revision == late)
        }
    }
}
