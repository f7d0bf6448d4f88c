internal import Domain
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// What happens, as it happens: server-sent events of a city or of one performance.
struct EventRoutes: EndpointGroup {
    let parts: CompanionParts

    var endpoints: [Endpoint] {
        [
            Endpoint(
                .get, "/v1/events", .reading,
                Operation(
                    tag: "audience",
                    summary:
                        "What happens in a city or in one performance, as server-sent events; exactly one is given. "
                        + "With a performer's token also the tips of that performer.",
                    parameters: [
                        Operation.Parameter("city", "Slug", "Listens to all of a city."),
                        Operation.Parameter("performance", "PerformanceName", "Listens to one performance."),
                        Operation.Parameter(
                            "Last-Event-ID", "Text", "The id that was heard last: what was missed comes first.",
                            in: .header),
                    ],
                    answers: [
                        Operation.Answer(
                            200,
                            "A stream that does not end: \(EventName.allCases.map(\.rawValue).joined(separator: ", ")).",
                            [("text/event-stream", "Text")])
                    ],
                    problems: [401, 404, 429]), answer: listen)
        ]
    }

    @Sendable private func listen(_ request: Request, _ context: CompanionContext) async throws -> Response {
        let known = try parts.catalog.known()
        var rooms = [try room(of: request, in: known)]
        // A browser's EventSource sends no token; who brings one wants to be heard, so a bad one is said to be bad.
        var grant = try await parts.tokens.grantIfAny(of: request, at: parts.outside.now())
        if case .performer(let performer) = grant?.scope, grant?.permissions.contains(.viewOwnAnalytics) ?? false {
            rooms += known.names(of: performer).map { .tips(of: $0) }
        } else {
            grant = nil
        }
        let place = try parts.events.rooms.takePlace(of: context.client.household)
        let last = LastEventID(request.headers)
        let (hub, channel) = (parts.events, context.channel)
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/event-stream", .cacheControl: "no-cache, no-transform", .accelBuffering: "no",
            ],
            body: ResponseBody { [rooms, grant] writer in
                try await hub.serve(rooms, after: last, grant: grant, place: place, channel: channel, to: &writer)
            })
    }

    private func room(of request: Request, in known: KnownCatalog) throws -> Room {
        let city = try request.query("city", "the name of a city") { Slug($0) }
        let performance = try request.query("performance", "a performance: ana-fado/dusk") { PerformanceID($0) }
        switch (city, performance) {
        case (let city?, nil):
            guard known.catalog.cities[city] != nil else { throw Problem.noSuchCity }
            return .city(city)
        case (nil, let performance?):
            guard known.catalog.performances[performance] != nil else { throw Problem.noSuchPerformance }
            return .performance(performance)
        case (nil, nil), (_?, _?):
            throw Problem(
                .badRequest, "The query is not as it should be.",
                findings: [Problem.Finding("city", "give either a city or a performance")])
        }
    }
}
