import Domain
import Engagement
import SiteBuilding
import TestSupport
import Testing

/// What `/privacy/` says.
@Suite struct PrivacyTests {
    @Test func `without a service the page says that nothing is stored, and nobody is asked`() async throws {
        let site = try TestSite(TestSite.lisbon)
        try await site.build {
            $0.storedFacts = {
                Issue.record("the facts were asked for")
                return []
            }
        }
        let page = try site.output("privacy/index.html")
        #expect(page.contains("Nothing about you is stored.") && !page.contains("<table"))
    }

    @Test func `with a service the page tells every fact of its schema, by table`() async throws {
        var files = TestSite.lisbon
        files["Content/site.yml"] = "title: Busking\nurl: https://busking.example/\ncompanion: /\n"
        let site = try TestSite(files)
        try await site.build { $0.storedFacts = { try await EngagementStore.facts() } }
        let page = try site.output("privacy/index.html")
        #expect(!page.contains("Nothing about you is stored."))
        let facts = try await EngagementStore.facts()
        #expect(!facts.isEmpty)
        for fact in facts {
            #expect(page.contains("<caption>\(fact.caption)</caption>"))
            for text in [fact.what, fact.why, fact.kept] { #expect(page.contains(text.replacing("'", with: "&#39;"))) }
        }
        #expect(page.split(separator: "<caption>").count - 1 == Set(facts.map(\.table)).count)
    }
}
