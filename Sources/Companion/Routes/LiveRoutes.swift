internal import Domain
internal import Engagement
internal import HTTPTypes
internal import Hummingbird

/// What performers say from the street about a planned show.
struct LiveRoutes: EndpointGroup {
    let parts: CompanionParts

    private static let path = "/v1/performances/{performer}/{performance}/live"

    var endpoints: [Endpoint] {
        [
            Endpoint(
                .put, Self.path, .writing,
                Operation(
                    tag: "performers", summary: "Says that a stop is on, late, moved, over or off, or renews it.",
                    body: "LiveWord", answers: [.json("Engagement")], needsToken: true, problems: [409, 422]),
                answer: say),
            Endpoint(
                .delete, Self.path, .writing,
                Operation(
                    tag: "performers", summary: "Takes back what holds; the schedule counts again.",
                    parameters: [
                        Operation.Parameter("date", "Date", "Of one date only."),
                        Operation.Parameter("stop", "StopNumber", "Of one stop only."),
                    ], answers: [.json("Engagement")], needsToken: true), answer: unsay),
        ]
    }

    @Sendable private func say(_ request: Request, _ context: CompanionContext) async throws -> Response {
        let known = try parts.catalog.known()
        let performance = try context.performance(in: known)
        let now = parts.outside.now()
        try await parts.tokens.demand(
            .updateOwnLive, of: performance.performers.map { .performer($0) }, in: request, at: now)
        try LiveRoutes.demandAllowed(performance.performers, in: known)

        let word = try LiveWord(await BodyFields(request), city: performance.city, now: now)
        let statuses = try LiveResolution(performance: performance, catalog: known.catalog).statuses(of: word, now: now)
        if let pitch = word.pitch.flatMap({ known.catalog.pitches[$0] }) {
            try PitchAvailability(pitch: pitch, zone: known.zone(of: performance.city)).demandOpen(at: now)
            let isClosed = try await parts.store.closures(at: now).contains { $0.pitch == pitch.id && $0.from <= now }
            if isClosed { throw Refusal.pitchClosed }
        }
        let found = try await parts.store.say(statuses, at: now)
        parts.events.wake()
        return EngagementReply.response(found, of: performance.id)
    }

    @Sendable private func unsay(_ request: Request, _ context: CompanionContext) async throws -> Response {
        let performance = try context.performance(in: parts.catalog.known())
        let now = parts.outside.now()
        // The city's office may end a lease at its own pitches.
        try await parts.tokens.demandEither(
            [
                (.updateOwnLive, performance.performers.map { .performer($0) }),
                (.closePitch, [.city(performance.city)]),
            ], in: request, at: now)
        let stop = try request.query("stop", "the number of a stop") {
            Int($0).flatMap { LiveStatus.stops.contains($0) ? $0 : nil }
        }
        let found = try await parts.store.unsay(performance.id, date: request.query("date"), stop: stop, at: now)
        parts.events.wake()
        return EngagementReply.response(found, of: performance.id)
    }

    /// - Throws: `Problem` 403 where none of the performers says live where they are.
    static func demandAllowed(_ performers: [Slug], in known: KnownCatalog) throws {
        guard performers.contains(where: { known.catalog.performers[$0]?.allowsLive ?? false }) else {
            throw Problem(
                .forbidden, "Live status is switched off in the performer's file (live: false).", reason: "live_off")
        }
    }
}
