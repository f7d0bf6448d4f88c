import Domain
import Testing

@testable import SiteBuilding

/// What the first screen of a performance says of how it stands.
@Suite struct SaidTests {
    /// The card at the top of the page: its badge, and what stands beside it.
    private func state(
        at now: String, saying state: Status? = nil, stop: Int = 1, said: String = "2026-12-05T18:32:00Z",
        until: String = "2026-12-05T20:15:00Z"
    ) async throws -> String {
        var engagement = EngagementSnapshot()
        if let state {
            let performance = try await PlannedSite().show().performance.id
            engagement.live = [
                LiveStatus(
                    performance: performance, date: try #require(LocalDate("2026-12-05")), stop: stop, state: state,
                    at: try #require(Instant(rfc3339: said)), until: try #require(Instant(rfc3339: until)))
            ]
        }
        let site = try await PlannedSite(now: now, engagement: engagement)
        var clock = site.edition.clock()
        let show = try site.show()
        let view = DateView.view(of: try #require(show.all.first), in: show, edition: site.edition, clock: &clock)
        return ["status", "said", "advice", "is_now_by_plan"].compactMap { name -> String? in
            guard let slot = DateView.schema.slot(of: name) else { return nil }
            return switch view[slot] {
            case .text(let text): text
            case .flag(let flag): flag ? name : nil
            default: nil
            }
        }.joined(separator: " | ")
    }

    @Test func `it is planned until somebody says that it is on`() async throws {
        #expect(try await state(at: "2026-12-05T17:00:00Z") == "")
        #expect(try await state(at: "2026-12-05T18:20:00Z") == "is_now_by_plan")
    }

    @Test func `then it is on, and since when that is known`() async throws {
        let first = try await state(at: "2026-12-05T18:35:00Z", saying: .live)
        #expect(first == "On now | Portas do Sol, said 18:32")
        let second = try await state(
            at: "2026-12-05T19:30:00Z", saying: .live, stop: 2, said: "2026-12-05T19:14:00Z")
        #expect(second == "On now | Praça Luís de Camões, said 19:14")
    }

    @Test func `what was said on another day is said with the day`() async throws {
        let late = try await state(at: "2026-12-05T17:40:00Z", saying: .late, said: "2026-12-05T17:31:00Z")
        #expect(late == "Late | said 17:31 | It begins later than planned.")
        let early = try await state(at: "2026-12-05T09:00:00Z", saying: .late, said: "2026-12-04T16:00:00Z")
        #expect(early == "Late | said Fri 4 Dec, 16:00 | It begins later than planned.")
    }

    @Test func `who is on the way to what was called off is told to turn back`() async throws {
        let state = try await state(
            at: "2026-12-05T17:00:00Z", saying: .cancelled, said: "2026-12-05T16:30:00Z")
        // The second stop still takes place.
        #expect(state == "")
        let site = try await PlannedSite.performing(
            "date: 2026-12-05\nstatus: cancelled\nstops: [{ pitch: camoes, start: 18:00, end: 18:30 }]")
        #expect(
            site.edition.strings.advice(StopStatus.planned(of: try #require(try site.show().all.first)))
                == "It will not take place. There is no need to walk there.")
    }

    @Test func `a lease that is over says nothing any more`() async throws {
        let state = try await state(
            at: "2026-12-05T18:40:00Z", saying: .live, said: "2026-12-05T18:05:00Z", until: "2026-12-05T18:35:00Z")
        #expect(state == "is_now_by_plan")
    }
}
