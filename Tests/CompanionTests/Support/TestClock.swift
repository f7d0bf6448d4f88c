import Domain
import Synchronization

/// A clock that goes where the test wants it.
final class TestClock: Sendable {
    private let state = Mutex(Sample.now)

    var now: Instant {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }
}
