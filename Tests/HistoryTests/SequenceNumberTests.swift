import Domain
import History
import Testing

@Suite("SEQUENCE")
struct SequenceNumberTests {
    private let now = Instant(seconds: 1_767_225_600)

    private func sequence(_ text: String, uncommitted: Bool = false) throws -> Int {
        RepositoryHistory.sequence(
            of: try #require(Instant(rfc3339: text)), uncommitted: uncommitted, now: now)
    }

    @Test("is the whole minutes since 2020")
    func minutes() throws {
        #expect(try sequence("2020-01-01T00:00:00Z") == 0)
        #expect(try sequence("2020-01-01T00:01:59Z") == 1)
        #expect(try sequence("2021-01-01T00:00:00Z") == 366 * 1440)
    }

    @Test("is a minute more for an edit that is not committed")
    func uncommitted() throws {
        #expect(try sequence("2021-01-01T00:00:00Z", uncommitted: true) == 366 * 1440 + 1)
    }

    @Test("is never negative and never ahead of the clock")
    func clamped() throws {
        #expect(try sequence("2019-01-01T00:00:00Z") == 0)
        #expect(try sequence("2038-01-01T00:00:00Z") == sequence("2026-01-01T00:00:00Z"))
    }
}
