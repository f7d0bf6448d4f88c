internal import Domain

/// A token that was checked: whose it is, and what it allows.
struct TokenGrant: Sendable, Hashable {
    let scope: TokenScope
    let permissions: Set<Permission>
    /// The number by which it can be revoked.
    let id: String
    let issued: Instant
    /// The first moment at which it no longer counts.
    let expires: Instant

    /// Seconds since 1970 that can be reckoned with: to the end of the year 9999.
    private static let times = 0...253_402_300_799
    /// Seconds that a token may last: what was revoked is remembered no longer.
    private static let lifetimes = 1...TokenAuthority.longestLife * 86_400

    /// Nil for claims that make no sense together.
    init?(_ claims: TokenClaims) {
        guard let subject = Slug(claims.sub), !claims.jti.isEmpty, claims.jti.utf8.count <= 128,
            TokenGrant.times.contains(claims.iat), TokenGrant.times.contains(claims.exp),
            TokenGrant.lifetimes.contains(claims.exp - claims.iat)
        else { return nil }
        switch claims.scope {
        case "performer": scope = .performer(subject)
        case "city": scope = .city(subject)
        default: return nil
        }
        // A permission of a later version is none here.
        permissions = Set(claims.permissions.compactMap(Permission.init(rawValue:)))
        id = claims.jti
        issued = Instant(seconds: claims.iat)
        expires = Instant(seconds: claims.exp)
    }
}
