import Domain
import Synchronization
import TestLiterals

enum Sample {
    /// In the middle of the first stop of `ana-fado/dusk`.
    static let now: Instant = "2026-12-05T18:20:00Z"
    static let secret = "0123456789abcdef0123456789abcdef"
    static let dusk = "/v1/performances/ana-fado/dusk"
    static let march = "/v1/performances/bo-brass/march"
    static let clubs = "/v1/performances/shy-juggler/clubs"
}

/// A clock that goes where the test wants it.
final class TestClock: Sendable {
    private let state = Mutex(Sample.now)

    var now: Instant {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }
}

/// Numbers that are different each time and the same in each run.
final class TestRandomness: Sendable {
    private let next = Mutex<UInt8>(0)

    func bytes(_ count: Int) -> [UInt8] {
        next.withLock { next in
            next &+= 1
            return (0..<count).map { next &* 31 &+ UInt8(truncatingIfNeeded: $0) }
        }
    }
}
