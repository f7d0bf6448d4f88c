import ContentParsing
import Diagnostics
import Foundation
import Testing

/// Each rule has a folder of wrong input; the whole text of what is said about it is the expected value.
///
/// `STREETMAP_RECORD=1` writes the texts anew, and that run fails.
struct RuleFixtureTests {
    private static let isRecording = ProcessInfo.processInfo.environment["STREETMAP_RECORD"] != nil

    @Test(arguments: Fixture.all)
    func `a mistake is reported where it is, with how to mend it`(_ fixture: Fixture) async throws {
        let found = try await fixture.findings()
        if Self.isRecording {
            try fixture.record(found)
            Issue.record("recorded \(fixture.name)")
        }
        #expect(found == fixture.expected)
    }

    @Test(arguments: Fixture.all)
    func `each folder shows the rule that it is named after`(_ fixture: Fixture) async throws {
        let found = try await fixture.findings(concurrency: 4)
        #expect(found.contains("[\(fixture.name)]"))
    }

    @Test
    func `every rule has a folder, and every folder a rule`() {
        #expect(Fixture.all.map(\.name) == ContentRules.all.map(\.id).sorted())
    }

    @Test
    func `the site under the fixtures has no mistakes`() async throws {
        let parsed = try await ContentParser().parse(Fixture.base, zones: ZoneTable())
        #expect(parsed.text == "")
    }

    @Test
    func `a rule explains itself and says how to mend what it finds`() {
        for rule in ContentRules.all {
            #expect(rule.summary.hasSuffix("."), "\(rule.id)")
            #expect(rule.explanation.count > 40, "\(rule.id)")
        }
    }
}
