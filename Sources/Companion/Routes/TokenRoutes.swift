internal import Domain
internal import Engagement
internal import HTTPTypes
internal import Hummingbird
internal import JSONWriting

/// Tokens that renew themselves.
struct TokenRoutes: EndpointGroup {
    let parts: CompanionParts

    var endpoints: [Endpoint] {
        [
            Endpoint(
                .post, "/v1/token", .writing,
                Operation(
                    tag: "performers",
                    summary: "Exchanges a token in its last 30 days for one that lasts as long again.",
                    answers: [.json("Token", "The new one.", status: 201)], needsToken: true, problems: [409]),
                answer: renew)
        ]
    }

    /// In its last 30 days a token is exchanged for one that lasts as long again; both have one number, so that revoking
    /// it ends them all.
    @Sendable private func renew(_ request: Request, _ context: CompanionContext) async throws -> Response {
        let now = parts.outside.now()
        let grant = try await parts.tokens.grant(of: request, at: now)
        guard grant.expires.seconds - now.seconds <= TokenAuthority.renewalWindow else {
            let from = grant.expires.adding(seconds: -TokenAuthority.renewalWindow)
            throw Problem(.conflict, "This token lasts to \(grant.expires); it may be renewed from \(from).")
        }
        let seconds = max(grant.expires.seconds - grant.issued.seconds, 86_400)
        let days = min((seconds + 86_399) / 86_400, TokenAuthority.longestLife)
        let token = try await parts.tokens.authority.issue(
            grant.scope, id: grant.id, days: days, permissions: grant.permissions, at: now)
        var json = JSONWriter()
        json.object { json in
            json.field("token", token)
            json.field("expires", now.adding(seconds: days * 86_400).rfc3339())
        }
        return JSONReply.response(json.bytes, status: .created)
    }
}
