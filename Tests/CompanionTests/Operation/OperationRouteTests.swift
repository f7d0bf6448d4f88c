import Domain
import Engagement
import Exchange
import Foundation
import HTTPTypes
import Testing
import TestLiterals

@testable import Companion

@Suite struct OperationRouteTests {
    @Test func `the builder's snapshot says all, and nothing again to who has it`() async throws {
        try await TestCompanion.run { companion in
            let ana = try await companion.token(.performer("ana-fado"))
            try await companion.ask(.put, Sample.dusk + "/like")
            try await companion.ask(.put, Sample.dusk + "/live", #"{"stop": 1, "state": "live"}"#, ana)
            let reply = try await companion.ask(.get, "/v1/engagement")
            let snapshot = try EngagementDocument.snapshot(from: Array(reply.text.utf8))
            #expect(try await snapshot == companion.store.snapshot(since: Instant(seconds: 0)))
            #expect(snapshot["ana-fado/dusk"].likes == 1)
            #expect(snapshot.live.map(\.state) == [.live])

            let tag = try #require(reply.fields[.eTag])
            for known in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
                let again = try await companion.ask(.get, "/v1/engagement", nil, [.ifNoneMatch: known])
                #expect(again.status == 304)
                #expect(again.text.isEmpty)
            }
            try await companion.ask(.put, Sample.dusk + "/like")
            let changed = try await companion.ask(.get, "/v1/engagement", nil, [.ifNoneMatch: tag])
            #expect(changed.status == 200)
        }
    }

    @Test func `health says whether the store can be written`() async throws {
        try await TestCompanion.run { companion in
            let good = try await companion.ask(.get, "/health")
            #expect(good.status == 200)
            #expect(good["status"] == .text("ok"))
            try companion.store.close()
            // What was found is good for five seconds, however often somebody asks.
            #expect(try await companion.ask(.get, "/health").status == 200)
            companion.clock.now = Sample.now.adding(seconds: 5)
            let bad = try await companion.ask(.get, "/health")
            #expect(bad.status == 503)
            #expect(bad["status"] == .text("failing"))
            #expect(bad["store"] != .text("ok"))
        }
    }

    @Test func `numbers for Prometheus count requests by their route and never by their path`() async throws {
        try await TestCompanion.run { companion in
            try await companion.ask(.put, Sample.dusk + "/like")
            try await companion.ask(.get, Sample.dusk + "/engagement")
            try await companion.ask(.get, Sample.march + "/engagement")
            try await companion.ask(.get, "/v1/performances/x/y/engagement")
            try await companion.ask(.get, "/wp-login.php")
            let text = try await companion.ask(.get, "/metrics").text
            let route = #"route="/v1/performances/{performer}/{performance}/engagement""#
            #expect(text.contains(#"http_request_duration_seconds_count{method="GET",\#(route),status="200"} 2"#))
            #expect(text.contains(#"http_request_duration_seconds_count{method="GET",\#(route),status="404"} 1"#))
            #expect(text.contains("streetmap_commits_total 1\n"))
            #expect(text.contains("streetmap_commit_batch_size_bucket{le=\"1\"} 1\n"))
            #expect(text.contains("streetmap_stripe_messages_total{outcome=\"forged\"} 0\n"))
            #expect(!text.contains("wp-login") && !text.contains("ana-fado"))
            #expect(try await companion.ask(.get, "/metrics", nil, [.forwardedFor: "203.0.113.1"]).status == 404)
        }
    }

    @Test func `every endpoint is described, and every description leads somewhere`() async throws {
        try await TestCompanion.run { companion in
            let reply = try await companion.ask(.get, "/openapi.json")
            guard case .object(let paths) = reply["paths"] else {
                Issue.record("no paths: \(reply.text)")
                return
            }
            let endpoints = CompanionRouter.endpoints(companion.parts)
            #expect(Set(paths.keys) == Set(endpoints.map(\.path)))
            for endpoint in endpoints {
                #expect(reply["paths", endpoint.path, endpoint.method.rawValue.lowercased(), "responses"] != nil)
            }
            // All schemas that are named are there.
            let names = Set(reply.text.matches(of: /#\/components\/schemas\/([A-Za-z]+)/).map { String($0.1) })
            for name in names { #expect(reply["components", "schemas", name] != nil, "\(name)") }
        }
    }

    @Test func `what an address does not do it says`() async throws {
        try await TestCompanion.run { companion in
            let reply = try await companion.ask(.patch, Sample.dusk + "/like")
            #expect(reply.status == 405)
            #expect(reply.fields[.allow] == "DELETE, OPTIONS, PUT")
            let options = try await companion.ask(
                .options, Sample.dusk + "/like", nil, [.origin: "https://busking.example"])
            #expect(options.status == 204)
            #expect(options.fields[.accessControlAllowMethods] == "DELETE, OPTIONS, PUT")
            let head = try await companion.ask(.head, Sample.dusk + "/engagement")
            #expect(head.status == 200)
            #expect(head.text.isEmpty)
            #expect(try await companion.ask(.get, "/v1/" + String(repeating: "x", count: 5000)).status == 414)
        }
    }

    @Test func `the site's own origin may read the answers, and no other`() async throws {
        try await TestCompanion.run { companion in
            let site = try await companion.ask(.put, Sample.dusk + "/like", nil, [.origin: "https://busking.example"])
            #expect(site.fields[.accessControlAllowOrigin] == "https://busking.example")
            #expect(site.fields[.accessControlExposeHeaders]?.contains("Streetmap-Visitor") == true)
            #expect(site.fields[.vary] == "Origin")
            for origin in [
                "https://evil.example", "null", "http://busking.example", "https://busking.example.evil.example",
            ] {
                let other = try await companion.ask(.put, Sample.dusk + "/like", nil, [.origin: origin])
                #expect(other.fields[.accessControlAllowOrigin] == nil)
                #expect(other.fields[.accessControlAllowCredentials] == nil)
            }
        }
    }
}
