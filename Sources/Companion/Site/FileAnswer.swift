internal import Domain
internal import FileReading
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// The answer that is made of a file: all of it, a part, or that the client has it already.
struct FileAnswer: Sendable {
    let file: OpenFile
    let content: FileContent
    let type: ContentType
    let coding: ContentCoding?
    let cachePolicy: String
    let now: Instant

    /// - Throws: `Problem` 412, 416.
    func response(to request: Request, on loop: any EventLoop) throws(Problem) -> Response {
        let conditions = Preconditions(tag: content.tag, modified: content.modified)
        switch conditions.verdict(on: request.headers) {
        case .failed:
            throw Problem(.preconditionFailed, "The file is not the one that you know.", fields: sharing)
        case .notModified:
            var response = Response(status: .notModified, headers: fields)
            response.headers[.contentLength] = nil
            return response
        case .proceed: break
        }
        var fields = fields
        fields[.contentType] = type.text
        fields[.acceptRanges] = "bytes"
        if let coding { fields[.contentEncoding] = coding.rawValue }
        SiteSecurity.add(to: &fields, for: type)
        switch range(of: request, conditions) {
        case .whole:
            return Response(
                status: .ok, headers: fields, body: FileBody.body(content, file, 0..<content.length, on: loop))
        case .part(let range):
            fields[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(content.length)"
            return Response(
                status: .partialContent, headers: fields, body: FileBody.body(content, file, range, on: loop))
        case .outside:
            var fields = sharing
            fields[.contentRange] = "bytes */\(content.length)"
            throw Problem(.rangeNotSatisfiable, "The file has \(content.length) bytes.", fields: fields)
        }
    }

    /// Only GET knows parts (RFC 9110, 14.2).
    private func range(of request: Request, _ conditions: Preconditions) -> ByteRange {
        guard request.method == .get, let field = request.headers[.range],
            conditions.allowsPart(request.headers, at: now)
        else { return .whole }
        return ByteRange(field, length: content.length)
    }

    /// What caches need to know, whether or not bytes follow.
    private var fields: HTTPFields {
        var fields = sharing
        fields.reserveCapacity(16)
        fields[.eTag] = content.tag.text
        // A file from the future would be newer than whatever comes after it.
        if content.modified <= now { fields[.lastModified] = content.lastModified }
        fields[.cacheControl] = cachePolicy
        if type.isCompressible { fields[.vary] = "Accept-Encoding" }
        return fields
    }

    /// Who may read it from a page of another site.
    private var sharing: HTTPFields {
        type.isForEverybody
            ? [.accessControlAllowOrigin: "*", .accessControlExposeHeaders: "ETag, Content-Range"] : [:]
    }
}
