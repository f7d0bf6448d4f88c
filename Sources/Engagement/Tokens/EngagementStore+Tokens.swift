package import Domain
internal import GRDB

extension EngagementStore {
    /// Locks a token out for good.
    ///
    /// - Parameter expires: when it would have ended by itself, after which it need not be remembered.
    /// - Throws: `Refusal.badText` for an id that is empty or longer than 128 characters.
    package func revoke(token id: String, expires: Instant, at now: Instant) async throws {
        try TextRule.check(id, longest: 128)
        try await write {
            try $0.run(
                "INSERT INTO revoked_token (id, expires, at) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET "
                    + "expires = max(expires, excluded.expires)",
                [id, expires.seconds, now.seconds])
        }
    }

    /// Whether a token was locked out.
    package func isRevoked(token id: String) async throws -> Bool {
        try await read { try $0.row("SELECT 1 FROM revoked_token WHERE id = ?", [id]) != nil }
    }
}
