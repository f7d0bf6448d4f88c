internal import Domain
internal import Engagement
internal import HTTPTypes
internal import Hummingbird

/// Likes and views of a performance.
struct EngagementRoutes: EndpointGroup {
    let parts: CompanionParts

    private static let path = "/v1/performances/{performer}/{performance}"

    var endpoints: [Endpoint] {
        [
            Endpoint(
                .get, Self.path + "/engagement", .reading,
                Operation(
                    tag: "audience", summary: "Likes, views and tips of a performance, and what is said of it live.",
                    parameters: [.visitor], answers: [.json("Engagement")]), answer: engagement),
            Endpoint(
                .put, Self.path + "/like", .writing,
                Operation(
                    tag: "audience", summary: "Likes it, once however often it is sent.",
                    parameters: [.visitor, .attempt],
                    answers: [.json("Engagement")]), answer: like),
            Endpoint(
                .delete, Self.path + "/like", .writing,
                Operation(
                    tag: "audience", summary: "Takes the like back.", parameters: [.visitor],
                    answers: [.json("Engagement")]), answer: unlike),
            Endpoint(
                .post, Self.path + "/views", .writing,
                Operation(
                    tag: "audience", summary: "Counts a view, once an hour for a viewer.", parameters: [.visitor],
                    answers: [.json("Engagement")]), answer: view),
        ]
    }

    @Sendable private func engagement(_ request: Request, _ context: CompanionContext) async throws -> Response {
        let id = try context.performance(in: parts.catalog.known()).id
        let now = parts.outside.now()
        // A stranger's question is answered from memory where that knows, without waiting for anything.
        if context.visitor == nil, let known = parts.store.known(id, at: now) {
            return EngagementReply.response(known, of: id)
        }
        let found = try await parts.store.engagement(of: id, for: context.visitor, at: now)
        return EngagementReply.response(found, of: id)
    }

    @Sendable private func like(_ request: Request, _ context: CompanionContext) async throws -> Response {
        let known = try parts.catalog.known()
        let id = try context.performance(in: known).id
        let introduction = try VisitorIntroduction(
            request, context, book: parts.visitors, isSecure: known.isSecure, randomBytes: parts.outside.randomBytes)
        let found = try await parts.store.like(id, by: introduction.visitor, at: parts.outside.now())
        parts.events.wake()
        return EngagementReply.response(found, of: id, fields: introduction.fields)
    }

    @Sendable private func unlike(_ request: Request, _ context: CompanionContext) async throws -> Response {
        let id = try context.performance(in: parts.catalog.known()).id
        let now = parts.outside.now()
        // Who was never seen here likes nothing that could be taken back.
        guard let visitor = context.visitor else {
            return EngagementReply.response(try await parts.store.engagement(of: id, for: nil, at: now), of: id)
        }
        let found = try await parts.store.unlike(id, by: visitor, at: now)
        parts.events.wake()
        return EngagementReply.response(found, of: id)
    }

    @Sendable private func view(_ request: Request, _ context: CompanionContext) async throws -> Response {
        let id = try context.performance(in: parts.catalog.known()).id
        let now = parts.outside.now()
        let viewer = try parts.viewers.viewer(
            context.client, userAgent: request.headers[.userAgent] ?? "", at: now)
        var found = try await parts.store.view(id, by: viewer, at: now)
        if let visitor = context.visitor {
            found.liked = try await parts.store.engagement(of: id, for: visitor, at: now).liked
        }
        return EngagementReply.response(found, of: id)
    }
}

extension Operation.Parameter {
    fileprivate static let attempt = Operation.Parameter(
        "Idempotency-Key", "IdempotencyKey",
        "Names who asks for the first time: sent again with the same key after a reply that was lost, it is the same visitor.",
        in: .header)

    static let visitor = Operation.Parameter(
        "Streetmap-Visitor", "Text",
        "Who asks: what the first like or tip was answered with. A browser on the site's own origin has a cookie.",
        in: .header)
}
