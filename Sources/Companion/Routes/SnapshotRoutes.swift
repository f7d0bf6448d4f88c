internal import Domain
internal import Engagement
internal import Exchange
internal import HTTPTypes
internal import Hashing
internal import Hummingbird

/// The whole engagement for the builder.
struct SnapshotRoutes: EndpointGroup {
    let parts: CompanionParts

    var endpoints: [Endpoint] {
        [
            Endpoint(
                .get, "/v1/engagement", .reading,
                Operation(
                    tag: "operation", summary: "All counts and all that is said, for the builder.",
                    parameters: [Operation.Parameter("If-None-Match", "Text", "What was had before.", in: .header)],
                    answers: [.json("Snapshot"), Operation.Answer(304, "Nothing has changed.")]), answer: snapshot)
        ]
    }

    @Sendable private func snapshot(_ request: Request, _ context: CompanionContext) async throws -> Response {
        let bytes = EngagementDocument.json(of: try await parts.store.snapshot(since: Instant(seconds: 0)))
        let tag = EntityTag(digest: ContentHash.digest(of: bytes))
        let fields: HTTPFields = [.eTag: tag.text, .cacheControl: "no-cache"]
        if let known = request.headers[.ifNoneMatch], tag.isNamed(in: known, acceptsWeak: true) {
            return Response(status: .notModified, headers: fields)
        }
        return JSONReply.response(bytes, fields: fields)
    }
}
