internal import Domain
internal import Engagement
internal import HTTPTypes
internal import Hummingbird
internal import JSONWriting

/// Pitches that a city's office closes, and opens again, from its telephone.
struct ClosureRoutes: EndpointGroup {
    let parts: CompanionParts

    private static let path = "/v1/pitches/{city}/{pitch}/closed"

    var endpoints: [Endpoint] {
        [
            Endpoint(
                .put, Self.path, .writing,
                Operation(
                    tag: "cities", summary: "Closes a pitch.", body: "Closure", answers: [.json("Closed")],
                    needsToken: true), answer: close),
            Endpoint(
                .delete, Self.path, .writing,
                Operation(
                    tag: "cities", summary: "Opens it again.", answers: [Operation.Answer(204, "It is open.")],
                    needsToken: true), answer: reopen),
        ]
    }

    @Sendable private func close(_ request: Request, _ context: CompanionContext) async throws -> Response {
        let known = try parts.catalog.known()
        let pitch = try context.pitch(in: known)
        let now = parts.outside.now()
        try await parts.tokens.demand(.closePitch, of: [.city(pitch.id.city)], in: request, at: now)

        var body = try await BodyFields(request)
        let from = body.instant("from") ?? now
        let askedTo = body.instant("to")
        let askedReason = body.text("reason", longest: LiveStatus.longestNote)
        let to = body.require("to", askedTo)
        let reason = body.require("reason", askedReason)
        if let to, to <= from || to <= now { body.refuse("to", "must lie after from, and in the future") }
        if let to, to.seconds - from.seconds > SaidClosure.longest {
            body.refuse("to", "must lie within 400 days of from; what is longer belongs into the pitch's file")
        }
        try body.finish()
        guard let to, let reason else { throw Problem(.badRequest, "The body is not as it should be.") }
        let closure = SaidClosure(pitch: pitch.id, from: from, to: to, reason: reason)
        try await parts.store.close(closure, at: now)
        parts.events.wake()
        return ClosureRoutes.reply(closure, stops: PitchAvailability.stops(at: closure, in: known.catalog))
    }

    @Sendable private func reopen(_ request: Request, _ context: CompanionContext) async throws -> Response {
        let pitch = try context.pitch(in: parts.catalog.known())
        let now = parts.outside.now()
        try await parts.tokens.demand(.closePitch, of: [.city(pitch.id.city)], in: request, at: now)
        try await parts.store.reopen(pitch.id, at: now)
        parts.events.wake()
        return Response(status: .noContent)
    }

    /// - Parameter stops: what cannot take place because of it.
    private static func reply(_ closure: SaidClosure, stops: [PerformanceID: Int]) -> Response {
        var json = JSONWriter()
        json.object { json in
            json.field("pitch", closure.pitch.description)
            json.field("from", closure.from.rfc3339())
            json.field("to", closure.to.rfc3339())
            json.field("reason", closure.reason)
            json.field("stops", stops.values.reduce(0, +))
            json.field("performances", stops.keys.sorted().map(\.description))
        }
        return JSONReply.response(json.bytes)
    }
}
