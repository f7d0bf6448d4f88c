internal import HTTPTypes
internal import Hummingbird
internal import Logging

/// What every request goes through: who asks, what browsers may do with the answer, and an error's form.
struct Reception: RouterMiddleware {
    typealias Context = CompanionContext

    /// Bytes of a path with its query.
    private static let longestTarget = 4096

    let parts: CompanionParts

    func handle(
        _ request: Request, context: CompanionContext,
        next: (Request, CompanionContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let isInterface = request.uri.path.hasPrefix("/v1/")
        var response: Response
        do {
            guard request.uri.string.utf8.count <= Reception.longestTarget else {
                throw Problem(.uriTooLong, "This address is too long.")
            }
            var context = context
            context.client = parts.configuration.trustedProxies.client(of: context.client, fields: request.headers)
            if isInterface { context.visitor = parts.visitors.visitor(in: request.headers) }
            response = try await next(request, context)
        } catch {
            response = problem(error, request).response
        }
        // Bytes after such an answer would be taken for the next one.
        if request.method == .head, response.body.contentLength != 0 { response = response.createHeadResponse() }
        response.headers[.xContentTypeOptions] = "nosniff"
        if isInterface { allowSite(request, &response) }
        note(request, context, response, ContinuousClock.now - start)
        return response
    }

    private func note(_ request: Request, _ context: CompanionContext, _ response: Response, _ duration: Duration) {
        let route = context.endpointPath ?? "none"
        parts.requests.note(request.method, route, response.status.code, duration)
        parts.logger.debug(
            "request",
            metadata: [
                "method": "\(request.method)", "path": "\(request.uri.path)", "status": "\(response.status.code)",
                "microseconds": "\(duration.components.attoseconds / 1_000_000_000_000)",
            ])
    }

    private func problem(_ error: any Error, _ request: Request) -> Problem {
        if let error = error as? HTTPError {
            return error.status == .notFound
                ? .noSuchPage : Problem(error.status, error.body ?? error.status.reasonPhrase)
        }
        let problem = Problem(error)
        if problem.status.kind == .serverError, !(error is Problem) {
            parts.failures.note(error, path: request.uri.path, at: parts.outside.now())
        }
        return problem
    }

    /// The site may read the answer where it stands on another origin than the service; nobody else may.
    private func allowSite(_ request: Request, _ response: inout Response) {
        response.headers[.vary] = "Origin"
        if response.headers[.contentSecurityPolicy] == nil {
            response.headers[.contentSecurityPolicy] = "default-src 'none'; frame-ancestors 'none'"
        }
        guard let origin = request.headers[.origin], origin == parts.catalog.current?.origin else { return }
        response.headers[.accessControlAllowOrigin] = origin
        response.headers[.accessControlExposeHeaders] =
            "ETag, RateLimit, RateLimit-Policy, Retry-After, Streetmap-Visitor"
    }
}
