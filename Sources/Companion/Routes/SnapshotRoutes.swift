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
        let tag = "\"\(ContentHash.of(bytes).prefix(32))\""
        let fields: HTTPFields = [.eTag: tag, .cacheControl: "no-cache"]
        let known = request.headers[.ifNoneMatch]?.split { $0 == "," || $0 == " " } ?? []
        guard !known.contains(where: { $0 == "*" || $0 == tag || $0 == "W/" + tag }) else {
            return Response(status: .notModified, headers: fields)
        }
        return JSONReply.response(bytes, fields: fields)
    }
}
