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
            var bytes: [UInt8] = []
            bytes.reserveCapacity(count + 8)
            // Eight at a time: each asks the kernel.
            while bytes.count < count { withUnsafeBytes(of: generator.next()) { bytes.append(contentsOf: $0) } }
            return Array(bytes.prefix(count))
        })
}
