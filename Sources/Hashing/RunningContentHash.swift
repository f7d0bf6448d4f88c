private import Crypto

/// SHA-256 (FIPS 180-4) of what comes piece by piece, for files that should not stand in memory as a whole.
package struct RunningContentHash: Sendable {
    private var hash = SHA256()

    package init() {}

    package mutating func add(_ bytes: UnsafeRawBufferPointer) {
        hash.update(bufferPointer: bytes)
    }

    /// In 32 bytes.
    package func digest() -> [UInt8] { Array(hash.finalize()) }
}
