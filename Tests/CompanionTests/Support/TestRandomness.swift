import Synchronization

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
