private import Crypto

/// HMAC with SHA-256 (RFC 2104, FIPS 198-1): proves that bytes were written by somebody who knows the key.
package struct MessageAuthentication: Sendable {
    private let key: [UInt8]

    package init(key: some Sequence<UInt8>) {
        self.key = Array(key)
    }

    /// 32 bytes.
    package func code(for message: some Sequence<UInt8>) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(message), using: SymmetricKey(data: key)))
    }

    /// Whether a code, or its first bytes, is that of a message; takes as long for a wrong one as for the right one.
    ///
    /// - Parameter length: how many bytes of the code are asked for, at least 16.
    package func isValid(_ code: [UInt8], for message: some Sequence<UInt8>, length: Int = 32) -> Bool {
        let right = self.code(for: message).prefix(max(16, length))
        guard code.count == right.count else { return false }
        return zip(code, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// A key for another purpose, so that a code made for the one is worth nothing for the other.
    package func key(for purpose: String) -> MessageAuthentication {
        MessageAuthentication(key: code(for: Array(purpose.utf8)))
    }
}
