package import Domain
private import Foundation

/// What a running service takes from outside: time and chance.
package struct Outside: Sendable {
    package var now: @Sendable () -> Instant
    /// So many unpredictable bytes.
    package var randomBytes: @Sendable (Int) -> [UInt8]

    package init(now: @escaping @Sendable () -> Instant, randomBytes: @escaping @Sendable (Int) -> [UInt8]) {
        self.now = now
        self.randomBytes = randomBytes
    }

    /// The machine's clock and its source of randomness.
    package static let machine = Outside(
        now: { Instant(seconds: Int(Date().timeIntervalSince1970)) },
        randomBytes: { count in
            var generator = SystemRandomNumberGenerator()
            return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        })
}
