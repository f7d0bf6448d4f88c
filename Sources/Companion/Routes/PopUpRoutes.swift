internal import Domain
internal import Engagement
internal import Exchange
internal import HTTPTypes
internal import Hummingbird
internal import JSONWriting

/// Sets that nobody planned: "I play here now".
struct PopUpRoutes: EndpointGroup {
    let parts: CompanionParts

    private static let path = "/v1/performers/{performer}/live"

    var endpoints: [Endpoint] {
        [
            Endpoint(
                .put, Self.path, .writing,
                Operation(
                    tag: "performers", summary: "Begins or renews a set at an open pitch that nobody planned.",
                    body: "PopUp", answers: [.json("PopUpGranted")], needsToken: true, problems: [409, 422]),
                answer: begin),
            Endpoint(
                .delete, Self.path, .writing,
                Operation(
                    tag: "performers", summary: "Ends it.", answers: [Operation.Answer(204, "It is over.")],
                    needsToken: true), answer: end),
        ]
    }

    @Sendable private func begin(_ request: Request, _ context: CompanionContext) async throws -> Response {
        let known = try parts.catalog.known()
        let performer = try context.performer(in: known)
        let now = parts.outside.now()
        try await parts.tokens.demand(.updateOwnLive, of: [.performer(performer.slug)], in: request, at: now)
        try LiveRoutes.demandAllowed([performer.slug], in: known)

        var body = try await BodyFields(request)
        let name = body.value("pitch", "a pitch as <city>/<pitch>") { PitchID($0) }
        let asked = body.instant("until")
        let note = body.text("note", longest: LiveStatus.longestNote)
        let at = body.instant("at").map { min($0, now) } ?? now
        let pitchID = body.require("pitch", name)
        let until = body.require("until", asked)
        try body.finish()
        guard let pitchID, let until else { throw Problem(.badRequest, "The body is not as it should be.") }
        guard let pitch = known.catalog.pitches[pitchID] else {
            throw Problem.unprocessable("pitch", "There is no pitch \(pitchID).")
        }
        guard now.seconds - at.seconds <= EngagementStore.oldestStart else { throw Refusal.tooLate }

        let availability = PitchAvailability(pitch: pitch, zone: known.zone(of: pitch.id.city))
        try availability.demandOpen(at: now)
        try availability.demandHours(at: now)
        // A lease is granted for what the pitch allows at a time, however much is asked for.
        let granted = min(until, availability.end(from: now))
        let set = PopUpSet(performer: performer.slug, pitch: pitch.id, from: at, until: granted, note: note)
        let taken = availability.taken(
            from: now, to: granted, except: performer.slug, in: known.catalog, said: try await parts.store.live(at: now)
        )
        try await parts.store.popUp(set, capacity: pitch.capacity - taken, at: now)
        parts.events.wake()
        var json = JSONWriter()
        json.object(set.writeFields)
        return JSONReply.response(json.bytes)
    }

    @Sendable private func end(_ request: Request, _ context: CompanionContext) async throws -> Response {
        let known = try parts.catalog.known()
        let performer = try context.performer(in: known)
        let now = parts.outside.now()
        let current = try await parts.store.popUps(at: now).first { $0.performer == performer.slug }
        try await parts.tokens.demandEither(
            [(.updateOwnLive, [.performer(performer.slug)])]
                + (current.map { [(Permission.closePitch, [TokenScope.city($0.pitch.city)])] } ?? []),
            in: request, at: now)
        try await parts.store.endPopUp(of: performer.slug, at: now)
        parts.events.wake()
        return Response(status: .noContent)
    }
}
