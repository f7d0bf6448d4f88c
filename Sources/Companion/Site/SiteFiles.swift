internal import Domain
internal import FileReading
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// The published site, as a plain web server gives it.
///
/// One open file gives an answer its length, its tag and its bytes, so that an answer is of one publish and whole,
/// whatever is published while it is sent.
struct SiteFiles: Sendable {
    let catalog: CatalogKeeper
    /// The published folder; looked for anew by each request, since a publish puts another in its place.
    let folder: String
    let now: @Sendable () -> Instant
    private let memory = ContentMemory()

    init(catalog: CatalogKeeper, folder: String, now: @escaping @Sendable () -> Instant) {
        self.catalog = catalog
        self.folder = folder
        self.now = now
    }

    private static let methods = "GET, HEAD, OPTIONS"

    /// Answers any method at any address that nothing else answers; what answers HEAD is given a body too, which
    /// `Reception` takes away.
    ///
    /// - Parameter loop: that of the connection.
    /// - Throws: `Problem`, `ReadingFailure`.
    func response(to request: Request, on loop: any EventLoop) async throws -> Response {
        switch request.method {
        case .get, .head: return try await answer(request, on: loop)
        case .options: return options(request)
        default:
            throw Problem(
                .methodNotAllowed, "This address answers \(SiteFiles.methods).", fields: [.allow: SiteFiles.methods])
        }
    }

    private func answer(_ request: Request, on loop: any EventLoop) async throws -> Response {
        let path = try SitePath(request.uri.path)
        let base = catalog.current?.basePath ?? "/"
        let below = path?.below(base)
        if let path, below == nil {
            if path.text == "/" { return moved(.found, to: base, request) }
            if path.text + "/" == base { return moved(.permanentRedirect, to: base, request) }
        }
        let found = try SiteLookup(below.map(String.init), in: folder) { type in
            type.isCompressible ? ContentCoding.preferred(by: request.headers[.acceptEncoding]) : []
        }
        switch found {
        case .page(.folder):
            return moved(.permanentRedirect, to: request.uri.path + "/", request)
        case .page(.withoutIndex):
            return moved(.permanentRedirect, to: SiteFiles.folder(of: request.uri.path), request)
        case .nothing(let page):
            return try await missing(page, request, on: loop)
        case .file(let file, let path, let coding):
            let type = ContentType.of(fileAt: path)
            let packed =
                coding == nil && SiteFiles.wantsPacked(request, type) ? try await memory.packed(file) : nil
            let content: FileContent
            if let packed { content = packed } else { content = try await memory.content(of: file) }
            return try FileAnswer(
                file: file, content: content, type: type, coding: packed == nil ? coding : .gzip,
                cachePolicy: CachePolicy.of(path, type), now: now()
            ).response(to: request, on: loop)
        }
    }

    /// Whether what the folder has not packed is packed here. Parts are only cut from what lies in the folder, so that
    /// whoever has one can get the next after this service was started anew with another zlib.
    private static func wantsPacked(_ request: Request, _ type: ContentType) -> Bool {
        type.isCompressible && (request.method != .get || request.headers[.range] == nil)
            && ContentCoding.preferred(by: request.headers[.acceptEncoding]).contains(.gzip)
    }

    /// - Parameter path: as it was written, and found good: it begins with one slash, so that it stays on this host.
    private func moved(_ status: HTTPResponse.Status, to path: String, _ request: Request) -> Response {
        let query = request.uri.query.map { "?" + $0 } ?? ""
        return Response(status: status, headers: [.location: path + query, .cacheControl: CachePolicy.asked])
    }

    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? "/"
    }

    /// The site's own page, for whoever reads pages.
    private func missing(
        _ page: OpenFile?, _ request: Request, on loop: any EventLoop
    ) async throws -> Response {
        guard let page, SiteFiles.acceptsPages(request) else { throw Problem.noSuchPage }
        let content = try await memory.content(of: page)
        let type = ContentType.of("404.html")
        var fields: HTTPFields = [.contentType: type.text, .cacheControl: CachePolicy.asked, .vary: "Accept"]
        SiteSecurity.add(to: &fields, for: type)
        return Response(
            status: .notFound, headers: fields, body: FileBody.body(content, page, 0..<content.length, on: loop))
    }

    private static func acceptsPages(_ request: Request) -> Bool {
        guard let field = request.headers[.accept] else { return true }
        return WeighedChoices(field).weight("text/html", "text/*", "*/*") ?? 0 > 0
    }

    /// Pages of other sites that ask whether they may read a feed, with whatever fields they like.
    private func options(_ request: Request) -> Response {
        var fields: HTTPFields = [.allow: SiteFiles.methods]
        if ContentType.of(fileAt: request.uri.path).isForEverybody {
            fields[.accessControlAllowOrigin] = "*"
            fields[.accessControlAllowMethods] = SiteFiles.methods
            fields[.accessControlAllowHeaders] = "If-Match, If-Modified-Since, If-None-Match, If-Range, Range"
            fields[.accessControlMaxAge] = "86400"
        }
        return Response(status: .noContent, headers: fields)
    }
}
