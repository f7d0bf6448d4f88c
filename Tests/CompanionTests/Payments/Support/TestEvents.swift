import Synchronization

/// The events that a server lists, which a test makes as it goes.
final class TestEvents: Sendable {
    private let events = Mutex<[String]>([])

    var all: [String] {
        get { events.withLock { $0 } }
        set { events.withLock { $0 = newValue } }
    }
}
