internal import Domain
internal import Engagement
internal import HTTPTypes
internal import Hummingbird

/// Asks of a request whether its token allows what it wants.
struct TokenCheck: Sendable {
    let authority: TokenAuthority
    let store: any EngagementKeeping

    /// The grant of the token in `Authorization: Bearer` (RFC 6750).
    ///
    /// - Throws: `Problem` 401 for none, or one that does not count.
    func grant(of request: Request, at now: Instant) async throws -> TokenGrant {
        guard let found = try await grantIfAny(of: request, at: now) else {
            throw TokenCheck.unauthorized("This needs a token; ask whoever runs this site for yours.")
        }
        return found
    }

    /// Nil where the request brings no token.
    ///
    /// - Throws: `Problem` 401 for a token that does not count.
    func grantIfAny(of request: Request, at now: Instant) async throws -> TokenGrant? {
        guard let field = request.headers[.authorization] else { return nil }
        let parts = field.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer",
            let grant = await authority.grant(of: String(parts[1]), at: now)
        else { throw TokenCheck.unauthorized("This token does not count: it is not from here, or it is over.") }
        guard try await !store.isRevoked(token: grant.id) else {
            throw TokenCheck.unauthorized("This token was revoked.")
        }
        return grant
    }

    /// - Throws: `Problem` 401, or 403 for a token of somebody else or without the permission.
    func demand(
        _ permission: Permission, of allowed: [TokenScope], in request: Request, at now: Instant
    ) async throws {
        try await demandEither([(permission, allowed)], in: request, at: now)
    }

    /// The same where different people may do a thing, each by a permission of their own.
    func demandEither(
        _ ways: [(Permission, [TokenScope])], in request: Request, at now: Instant
    ) async throws {
        let grant = try await grant(of: request, at: now)
        let own = ways.filter { $0.1.contains(grant.scope) }
        guard let first = own.first else { throw Problem(.forbidden, "This is not yours to change or to see.") }
        guard own.contains(where: { grant.permissions.contains($0.0) }) else {
            throw Problem(.forbidden, "Your token does not allow “\(first.0.rawValue)”.")
        }
    }

    private static func unauthorized(_ detail: String) -> Problem {
        Problem(.unauthorized, detail, fields: [.wwwAuthenticate: "Bearer realm=\"streetmap\""])
    }
}
