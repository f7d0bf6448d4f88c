import Domain
import Engagement
import Testing
import TestLiterals

@Suite struct ViewTests {
    @Test(arguments: Engine.allCases)
    func `reloading a page counts nothing, coming back an hour later does`(engine: Engine) async throws {
        try await engine.store { (store) async throws in
            for seconds in [0, 1, 600, 3600, 3700] {
                try await store.view(dusk, by: viewer(1), at: now.adding(seconds: seconds))
            }
            try await store.view(dusk, by: viewer(2), at: now)
            #expect(try await store.engagement(of: dusk, for: nil, at: now).views == 3)
            #expect(
                try await store.snapshot(since: now)[dusk].hours == [
                    .init(start: "2026-12-05T18:00:00Z", views: 2), .init(start: "2026-12-05T19:00:00Z", views: 1),
                ])
            #expect(try await store.verify() == [])
        }
    }

    @Test(arguments: Engine.allCases)
    func `somebody who looks at two shows is one viewer of the performer`(engine: Engine) async throws {
        try await engine.store { (store) async throws in
            let dawn: PerformanceID = "ana-fado/dawn"
            try await store.view(dusk, by: viewer(1), at: now)
            try await store.view(dawn, by: viewer(1), at: now)
            try await store.view("bo-juggles/clubs", by: viewer(1), at: now)
            try await store.view(dusk, by: viewer(1, on: "2026-12-06"), at: now.adding(seconds: 86_400))
            #expect(
                try await store.days(of: [dusk, dawn], in: "2026-12-01"..."2026-12-31", zone: .utc) == [
                    PerformerDay(day: "2026-12-05", views: 2, viewers: 1),
                    PerformerDay(day: "2026-12-06", views: 1, viewers: 1),
                ])
            #expect(try await store.verify() == [])
        }
    }

    @Test(arguments: [0, 7, 33])
    func `a hash of a wrong length is no viewer`(length: Int) {
        #expect(Viewer(day: "2026-12-05", hash: Array(repeating: 1, count: length)) == nil)
    }
}
