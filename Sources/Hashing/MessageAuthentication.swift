private import Crypto

/// HMAC with SHA-256 (RFC 2104, FIPS 198-1): proves that bytes were written by somebody who knows the key.
package struct MessageAuthentication: Sendable {
    /// The key, worked in once; each code goes on from a copy.
    private let begun: HMAC<SHA256>

    package init(key: some Sequence<UInt8>) {
        begun = HMAC<SHA256>(key: SymmetricKey(data: Array(key)))
    }

    /// 32 bytes.
    package func code(for message: [UInt8]) -> [UInt8] {
        var code = begun
        message.withUnsafeBytes { code.update(data: $0) }
        return Array(code.finalize())
    }

    /// Whether a code, or its first bytes, is that of a message; takes as long for a wrong one as for the right one.
    ///
    /// - Parameter length: how many bytes of the code are asked for, at least 16.
    package func isValid(_ code: [UInt8], for message: [UInt8], length: Int = 32) -> Bool {
        MessageAuthentication.areEqual(code, Array(self.code(for: message).prefix(max(16, length))))
    }

    /// Looks at every byte, whatever the first ones are, so that the time tells a forger nothing.
    package static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// A key for another purpose, so that a code made for the one is worth nothing for the other.
    package func key(for purpose: String) -> MessageAuthentication {
        MessageAuthentication(key: code(for: Array(purpose.utf8)))
    }
}
