private import Crypto

/// SHA-256 (FIPS 180-4).
package enum ContentHash {
    /// In 64 hexadecimal digits.
    package static func of(_ bytes: some Sequence<UInt8>) -> String { Hexadecimal.text(of: digest(of: bytes)) }

    /// In 32 bytes.
    package static func digest(of bytes: some Sequence<UInt8>) -> [UInt8] {
        Array(SHA256.hash(data: Array(bytes)))
    }
}
