internal import Hashing

/// Keys that prove what was signed here: the first one signs, all of them verify, so that a key can be changed in peace.
package struct Secret: Sendable {
    /// What a key needs, in bytes; HS256 wants 32 (RFC 7518, section 3.2).
    static let shortest = 16
    package static let recommended = 32

    package let keys: [[UInt8]]

    /// - Parameter text: keys with white space or commas between them.
    /// - Throws: `ConfigurationError` for none, or one that can be guessed.
    package init(_ text: String) throws {
        let keys = text.split { $0.isWhitespace || $0 == "," }.map { Array($0.utf8) }
        guard !keys.isEmpty else { throw ConfigurationError("STREETMAP_SECRET is empty") }
        guard keys.allSatisfy({ $0.count >= Secret.shortest }) else {
            throw ConfigurationError(
                "STREETMAP_SECRET is too short to keep a secret: at least \(Secret.shortest) characters, better 32; "
                    + "`openssl rand -hex 32` makes one")
        }
        self.keys = keys
    }

    /// Whether a key is shorter than HS256 asks for.
    package var isShort: Bool { keys.contains { $0.count < Secret.recommended } }

    /// The keys for one purpose: what is signed for the one proves nothing for the other.
    func authentications(for purpose: String) -> [MessageAuthentication] {
        keys.map { MessageAuthentication(key: $0).key(for: purpose) }
    }
}
