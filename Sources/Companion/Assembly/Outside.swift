package import Domain
private import Foundation
private import Glibc

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
            [UInt8](unsafeUninitializedCapacity: count) { bytes, filled in
                // One question to the kernel, not one for each number; 256 bytes are the most at a time.
                while filled < count {
                    let part = min(count - filled, 256)
                    guard getentropy(bytes.baseAddress?.advanced(by: filled), part) == 0 else { continue }
                    filled += part
                }
            }
        })
}
