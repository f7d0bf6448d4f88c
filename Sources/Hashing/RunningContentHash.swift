private import Crypto

/// SHA-256 (FIPS 180-4) of what comes piece by piece, for files that should not stand in memory as a whole.
package struct RunningContentHash: Sendable {
    private var hash = SHA256()

    package init() {}

    package mutating func add(_ bytes: UnsafeRawBufferPointer) {
        hash.update(bufferPointer: bytes)
    }

    package mutating func add(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { add($0) }
    }

    package mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    }

    /// In 64 hexadecimal digits.
    package var text: String { Hexadecimal.text(of: digest()) }

    /// In 32 bytes.
    package func digest() -> [UInt8] { Array(hash.finalize()) }
}
