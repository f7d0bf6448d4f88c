internal import Domain
internal import Engagement
internal import HTTPTypes
internal import Hummingbird

/// What is live now, as a map layer.
struct LiveMapRoutes: EndpointGroup {
    let parts: CompanionParts

    var endpoints: [Endpoint] {
        [
            Endpoint(
                .get, "/v1/live", .reading,
                Operation(
                    tag: "audience", summary: "What is live, as GeoJSON.",
                    parameters: [Operation.Parameter("city", "Slug", "In one city only.")],
                    answers: [Operation.Answer(200, "As it is now.", [("application/geo+json", "LiveMap")])],
                    problems: [404]), answer: live)
        ]
    }

    @Sendable private func live(_ request: Request, _ context: CompanionContext) async throws -> Response {
        let known = try parts.catalog.known()
        let city = try request.query("city", "the name of a city") { Slug($0) }
        if let city, known.catalog.cities[city] == nil { throw Problem.noSuchCity }
        let now = parts.outside.now()
        let document = LiveMapDocument(
            known: known, city: city, statuses: try await parts.store.live(at: now),
            popUps: try await parts.store.popUps(at: now),
            closures: try await parts.store.closures(at: now))
        return JSONReply.response(document.bytes, type: "application/geo+json")
    }
}
