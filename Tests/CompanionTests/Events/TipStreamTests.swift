import Domain
import Engagement
import HTTPTypes
import TestLiterals
import Testing

@testable import Companion

@Suite struct TipStreamTests {
    @Test func `tips are heard with the performer's own token and never without`() async throws {
        try await TestCompanion.run(isLive: true) { companion in
            let own = try await companion.token(.performer("ana-fado"))
            let foreign = try await companion.token(.performer("bo-brass"))
            let office = try await companion.token(.city("lisbon"))
            let bare = try #require(own[.authorization]?.dropFirst("Bearer ".count))
            try await Listener.listen(companion, "city=tokyo", own) { performer in
                try await Listener.listen(companion, "city=lisbon", foreign) { other in
                    try await Listener.listen(companion, "city=lisbon", office) { city in
                        let query = "performance=ana-fado/dusk&token=\(bare)&access_token=\(bare)"
                        try await Listener.listen(companion, query) { audience in
                            var tail = companion.hub.tail
                            try await companion.tip(500, to: "ana-fado/dusk")
                            try await companion.like("ana-fado/dusk")
                            await tail.tick()
                            let tip = try #require(await performer.next())
                            #expect(tip.name == "tip-received")
                            #expect(tip["performance"] == .text("ana-fado/dusk"))
                            #expect(tip["amount"] == .integer(500))
                            #expect(tip["currency"] == .text("EUR"))
                            #expect(await other.next()?.name == "new-like")
                            #expect(await city.next()?.name == "new-like")
                            #expect(await audience.next()?.name == "new-like")
                        }
                    }
                }
            }
        }
    }

    @Test func `a tip of a joint show is heard by the one who got it, and by nobody else`() async throws {
        try await TestCompanion.run(isLive: true) { companion in
            let ana = try await companion.token(.performer("ana-fado"))
            let bo = try await companion.token(.performer("bo-brass"))
            try await Listener.listen(companion, "city=tokyo", ana) { performer in
                try await Listener.listen(companion, "performance=bo-brass/march", bo) { leader in
                    var tail = companion.hub.tail
                    try await companion.tip(500, to: "bo-brass/march", of: "ana-fado")
                    try await companion.like("bo-brass/march")
                    await tail.tick()
                    let tip = try #require(await performer.next())
                    #expect(tip.name == "tip-received")
                    #expect(tip["performance"] == .text("bo-brass/march"))
                    #expect(await leader.next()?.name == "new-like")
                }
            }
        }
    }

    @Test func `missed tips are replayed to their performer alone`() async throws {
        try await TestCompanion.run(isLive: true) { companion in
            try await companion.like("shy-juggler/clubs")
            try await companion.tip(500, to: "ana-fado/dusk")
            try await companion.like("ana-fado/dusk")
            var fields = try await companion.token(.performer("ana-fado"))
            fields[.lastEventID] = "1"
            try await Listener.listen(companion, "performance=ana-fado/dusk", fields) { performer in
                #expect(await performer.next()?.name == "tip-received")
            }
            try await Listener.listen(companion, "performance=ana-fado/dusk", [.lastEventID: "1"]) { audience in
                #expect(await audience.next()?.name == "new-like")
            }
        }
    }

    @Test func `a stream ends when its token does`() async throws {
        try await TestCompanion.run(isLive: true) { companion in
            let token = try await companion.token(.performer("ana-fado"), days: 1)
            try await Listener.listen(companion, "city=tokyo", token) { performer in
                var tail = companion.hub.tail
                companion.clock.now = Sample.now.adding(seconds: 86_400)
                await tail.tick()
                #expect(await performer.next { _ in false } == nil)
                #expect(await performer.isOver)
            }
        }
    }

    @Test func `a stream ends within seconds when its token is revoked`() async throws {
        try await TestCompanion.run(isLive: true) { companion in
            let fields = try await companion.token(.performer("ana-fado"))
            let token = String(try #require(fields[.authorization]?.dropFirst("Bearer ".count)))
            let grant = try #require(await companion.parts.tokens.authority.grant(of: token, at: Sample.now))
            try await Listener.listen(companion, "city=tokyo", fields) { performer in
                var tail = companion.hub.tail
                try await companion.store.revoke(token: grant.id, expires: grant.expires, at: Sample.now)
                for _ in 1...EventMailbox.heartbeat { await tail.tick() }
                #expect(await performer.next { _ in false } == nil)
                #expect(await performer.isOver)
            }
        }
    }
}
