import Domain
import Testing

@testable import SiteBuilding

@Suite struct ClosureWordsTests {
    private static let start = LocalDate(daysSinceEpoch: 20_792)  // 5 December 2026

    private func words(
        from: Int = 0, to: (days: Int, minute: Int)?, hasBegun: Bool
    ) async throws -> String {
        let strings = try await PlannedSite().edition.strings
        let start = ClosureWordsTests.start
        let end = to.map { LocalDateTime(date: start.adding(days: $0.days), minute: $0.minute) }
        let closure = Closure(
            from: LocalDateTime(date: start, minute: from), to: end, reason: "Works", instead: nil)
        return strings.closure(closure, hasBegun: hasBegun)
    }

    @Test func `whole days are named by the last day that is closed`() async throws {
        #expect(
            try await words(to: (3, 0), hasBegun: false)
                == "Closed from Saturday 5 December 2026 to Monday 7 December 2026.")
        #expect(
            try await words(to: (3, 0), hasBegun: true) == "Closed now, up to and including Monday 7 December 2026.")
        #expect(try await words(to: (1, 0), hasBegun: false) == "Closed on Saturday 5 December 2026.")
    }

    @Test func `hours are named where a closure is made of hours`() async throws {
        #expect(
            try await words(from: 600, to: (0, 1020), hasBegun: false)
                == "Closed on Saturday 5 December 2026, 10:00–17:00.")
        #expect(
            try await words(from: 600, to: (1, 1020), hasBegun: false)
                == "Closed from Sat 5 Dec, 10:00 to Sun 6 Dec, 17:00.")
        #expect(try await words(from: 600, to: (0, 1020), hasBegun: true) == "Closed now, until Sat 5 Dec, 17:00.")
    }

    @Test func `a closure without an end says so`() async throws {
        #expect(
            try await words(to: nil, hasBegun: true) == "Closed since Saturday 5 December 2026 until further notice.")
        #expect(
            try await words(to: nil, hasBegun: false) == "Closed from Saturday 5 December 2026 until further notice.")
    }
}
