import Domain
import Testing

@testable import SiteBuilding

@Suite struct SitemapTests {
    private func sitemaps(_ count: Int) throws -> [Artifact] {
        let site = try #require(SiteURL("https://example.org/busking/"))
        return SiteFiles.sitemaps((0..<count).map { "p/\(Digits.padded($0, 6))/" }.reversed(), site: site)
    }

    private func locations(_ artifact: Artifact) -> Int {
        String(decoding: artifact.bytes, as: UTF8.self).split(separator: "<loc>").count - 1
    }

    @Test(arguments: [0, 1, SiteFiles.mostInSitemap])
    func `up to 50,000 addresses are one file`(count: Int) throws {
        let files = try sitemaps(count)
        #expect(files.map(\.path) == ["sitemap.xml"])
        #expect(files.map(locations) == [count])
    }

    @Test func `more are parts in order, and an index of them under the same name`() throws {
        let files = try sitemaps(SiteFiles.mostInSitemap + 1)
        #expect(files.map(\.path) == ["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"])
        #expect(files.map(locations) == [SiteFiles.mostInSitemap, 1, 2])
        let last = String(decoding: files[1].bytes, as: UTF8.self)
        #expect(last.contains("<loc>https://example.org/busking/p/050000/</loc>"))
        let index = String(decoding: files[2].bytes, as: UTF8.self)
        #expect(
            index.contains("<sitemapindex") && index.contains("<loc>https://example.org/busking/sitemap-2.xml</loc>"))
    }
}
