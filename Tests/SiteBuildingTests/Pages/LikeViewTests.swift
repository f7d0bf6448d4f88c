import Domain
import RoutePlanning
import Testing

@testable import SiteBuilding

@Suite struct LikeViewTests {
    private func page(companion: Bool, likes: Int, views: Int) async throws -> String {
        let id = try #require(PerformanceID("ana-fado/dusk"))
        let site = try await PlannedSite(
            [
                "Content/site.yml": "title: Busking\nurl: https://busking.example/\n"
                    + (companion ? "companion: /\n" : "")
            ],
            engagement: EngagementSnapshot(performances: [id: .init(likes: likes, views: views)]))
        let reach = ReachableSets(
            catalog: site.edition.catalog, programme: site.live.programme,
            router: GeodesicRouter(walking: site.edition.site.walking))
        let page = PerformancePage(context: site.context, show: try site.show(), reach: reach).render()
        return String(decoding: page.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        (0, 0, ""), (1, 0, "1 person likes it"), (2, 1, "2 people like it · 1 visit"), (0, 7, "7 visits"),
    ])
    func `counts are in the page from the build, and nothing is said of none`(
        likes: Int, views: Int, line: String
    ) async throws {
        let html = try await page(companion: true, likes: likes, views: views)
        #expect(html.contains("data-likes=\"\(likes)\" data-views=\"\(views)\">\(line)</p>"))
        #expect(html.contains("data-part=\"like\""))
    }

    @Test func `without a companion there is no button and no count`() async throws {
        let html = try await page(companion: false, likes: 3, views: 4)
        #expect(!html.contains("data-part=\"like\""))
        #expect(!html.contains("data-likes"))
    }
}
