package import Domain
internal import Hashing
internal import JWTKit

/// Issues tokens and checks them: JSON Web Tokens (RFC 7519) under HS256 and nothing else, `none` least of all.
package struct TokenAuthority: Sendable {
    /// The longest that a token may last, in days.
    package static let longestLife = 400
    /// How many seconds before its end a token may renew itself: 30 days.
    static let renewalWindow = 30 * 86_400
    /// How far ahead the clock of another machine may be, in seconds.
    private static let clockSkew = 300
    private static let longestText = 4096

    private let keys: [JWTKeyCollection]

    package init(secret: Secret) async {
        var keys: [JWTKeyCollection] = []
        for key in secret.keys {
            let collection = JWTKeyCollection()
            await collection.add(hmac: HMACKey(from: key), digestAlgorithm: .sha256)
            keys.append(collection)
        }
        self.keys = keys
    }

    /// A token with all that somebody of this kind may have.
    ///
    /// - Parameters:
    ///   - id: 16 random bytes.
    ///   - days: 1 to 400.
    /// - Throws: `ConfigurationError` for another number of days.
    package func issue(_ scope: TokenScope, id: String, days: Int, at now: Instant) async throws -> String {
        try await issue(scope, id: id, days: days, permissions: Set(scope.permissions), at: now)
    }

    /// - Parameters:
    ///   - id: the number of the one that is renewed: revoking it ends them all.
    ///   - permissions: those that it had.
    /// - Throws: `ConfigurationError` for another number of days.
    func issue(
        _ scope: TokenScope, id: String, days: Int, permissions: Set<Permission>, at now: Instant
    ) async throws -> String {
        guard (1...TokenAuthority.longestLife).contains(days) else {
            throw ConfigurationError("a token lasts 1 to \(TokenAuthority.longestLife) days, not \(days)")
        }
        let allowed = scope.permissions.filter(permissions.contains)
        let claims = TokenClaims(
            sub: scope.subject.description, scope: scope.name, permissions: allowed.map(\.rawValue), jti: id,
            iat: now.seconds, exp: now.seconds + days * 86_400)
        guard let first = keys.first else { throw ConfigurationError("there is no key to sign with") }
        return try await first.sign(claims)
    }

    /// A number for a new token, which nobody can guess.
    package static func freshID(_ outside: Outside) -> String { Base64URL.text(of: outside.randomBytes(16)) }

    /// Nil for a token that was not signed here, is over, or says nothing that makes sense. Whether it was revoked, the
    /// store knows.
    func grant(of token: String, at now: Instant) async -> TokenGrant? {
        guard token.utf8.count <= TokenAuthority.longestText, TokenAuthority.namesOurAlgorithm(token) else {
            return nil
        }
        for key in keys {
            // What one key did not sign another may have; why it fails is for no forger to know.
            guard let claims = try? await key.verify(token, as: TokenClaims.self) else { continue }
            guard let grant = TokenGrant(claims), grant.expires > now,
                grant.issued.seconds <= now.seconds + TokenAuthority.clockSkew
            else { return nil }
            return grant
        }
        return nil
    }

    /// The header is the sender's own word; it may not choose how it is checked.
    private static func namesOurAlgorithm(_ token: String) -> Bool {
        guard let head = token.split(separator: ".", omittingEmptySubsequences: false).first,
            let bytes = Base64URL.bytes(of: head),
            let header = try? DefaultJWTParser().jsonDecoder.decode(TokenHeader.self, from: .init(bytes))
        else { return false }
        return header.alg == "HS256"
    }
}

private struct TokenHeader: Decodable {
    let alg: String
}
