internal import HTTPTypes
internal import Hummingbird

/// Every address that the service answers, from the groups of endpoints.
enum CompanionRouter {
    static func groups(_ parts: CompanionParts) -> [any EndpointGroup] {
        [
            EngagementRoutes(parts: parts),
            TipRoutes(parts: parts),
            WebhookRoutes(parts: parts),
            LiveRoutes(parts: parts),
            PopUpRoutes(parts: parts),
            ClosureRoutes(parts: parts),
            LiveMapRoutes(parts: parts),
            SnapshotRoutes(parts: parts),
            AnalyticsRoutes(parts: parts),
            TokenRoutes(parts: parts),
            EventRoutes(parts: parts),
            OperationRoutes(parts: parts),
        ]
    }

    static func endpoints(_ parts: CompanionParts) -> [Endpoint] {
        let described = groups(parts).flatMap(\.endpoints)
        return described + DescriptionRoutes(parts: parts, described: described).endpoints
    }

    static func router(_ parts: CompanionParts) -> Router<CompanionContext> {
        let router = Router(context: CompanionContext.self)
        router.add(middleware: Reception(parts: parts))
        let endpoints = endpoints(parts)
        for (path, methods) in Dictionary(grouping: endpoints, by: \.path) {
            add(path, methods, to: router, parts: parts)
        }
        let site = SiteFiles(
            catalog: parts.catalog, folder: parts.configuration.publicFolder, now: parts.outside.now)
        for method in methods + [.options] {
            for path in ["/", "/**"] {
                router.on(RouterPath(path), method: method) { request, context in
                    guard !request.uri.path.hasPrefix("/v1/") else { throw Problem.noSuchPage }
                    return try await site.response(to: request, on: context.channel.eventLoop)
                }
            }
        }
        return router
    }

    /// Those of RFC 9110 and RFC 5789, but OPTIONS, which is answered for every address.
    private static let methods: [HTTPRequest.Method] = [.get, .head, .post, .put, .delete, .patch, .trace, .connect]

    /// The endpoints of a path, and what other methods are told there.
    private static func add(
        _ path: String, _ endpoints: [Endpoint], to router: Router<CompanionContext>, parts: CompanionParts
    ) {
        let routerPath = RouterPath(path.replacing("{", with: ":").replacing("}", with: ""))
        var answers: [HTTPRequest.Method: Endpoint] = [:]
        for endpoint in endpoints { answers[endpoint.method] = endpoint }
        if let get = answers[.get], answers[.head] == nil {
            answers[.head] = Endpoint(.head, path, .reading, get.operation) {
                try await get.answer($0, $1).createHeadResponse()
            }
        }
        let allowed = (answers.keys.map(\.rawValue) + ["OPTIONS"]).sorted().joined(separator: ", ")
        for method in methods {
            if let endpoint = answers[method] {
                router.on(routerPath, method: method) { try await answer(endpoint, $0, $1, parts) }
            } else {
                router.on(routerPath, method: method) { _, _ -> Response in
                    throw Problem(
                        .methodNotAllowed, "This address answers \(allowed).", fields: [.allow: allowed])
                }
            }
        }
        router.on(routerPath, method: .options) { _, _ in
            Response(
                status: .noContent,
                headers: [
                    .allow: allowed, .accessControlAllowMethods: allowed,
                    .accessControlAllowHeaders:
                        "Authorization, Content-Type, Idempotency-Key, Last-Event-ID, Streetmap-Visitor",
                    .accessControlMaxAge: "86400",
                ])
        }
    }

    private static func answer(
        _ endpoint: Endpoint, _ request: Request, _ context: CompanionContext, _ parts: CompanionParts
    ) async throws -> Response {
        guard endpoint.kind == .writing else { return try await endpoint.answer(request, context) }
        let limits = try parts.limits.admit(context, at: parts.outside.now())
        var response = try await endpoint.answer(request, context)
        for field in limits { response.headers.append(field) }
        return response
    }
}
