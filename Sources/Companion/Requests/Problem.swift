internal import HTTPTypes
internal import Hummingbird
internal import JSONWriting
internal import NIOCore

/// Why a request is not done, for the client (RFC 9457).
struct Problem: HTTPResponseError, Hashable {
    /// One thing that is wrong in what was sent.
    struct Finding: Sendable, Hashable {
        /// Where: a JSON Pointer (RFC 6901) into the body, or the name of a parameter.
        var place: String
        var detail: String

        init(_ place: String, _ detail: String) {
            self.place = place
            self.detail = detail
        }
    }

    let status: HTTPResponse.Status
    /// In words for a person who can do something about it.
    let detail: String
    /// Which of several reasons for its status it is, for programs that have words of their own; most need none.
    let reason: String?
    /// All that is wrong, not only the first.
    let findings: [Finding]
    var fields: HTTPFields

    init(
        _ status: HTTPResponse.Status, _ detail: String, reason: String? = nil, findings: [Finding] = [],
        fields: HTTPFields = [:]
    ) {
        self.status = status
        self.detail = detail
        self.reason = reason
        self.findings = findings
        self.fields = fields
    }

    func response(from request: Request, context: some RequestContext) throws -> Response {
        response
    }

    var response: Response {
        var json = JSONWriter()
        json.object { json in
            json.field("type", "about:blank")
            json.field("title", status.reasonPhrase)
            json.field("status", status.code)
            json.field("detail", detail)
            json.field("reason", reason)
            guard !findings.isEmpty else { return }
            json.key("errors")
            json.array { json in
                for finding in findings {
                    json.object { json in
                        json.field("place", finding.place)
                        json.field("detail", finding.detail)
                    }
                }
            }
        }
        var fields = fields
        fields[.contentType] = "application/problem+json"
        fields[.cacheControl] = "no-store"
        return Response(status: status, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: json.bytes)))
    }
}
