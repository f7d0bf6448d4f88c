internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// A document of this moment, which nobody should keep: JSON, unless another type is named.
enum JSONReply {
    static func response(
        _ bytes: [UInt8], status: HTTPResponse.Status = .ok, type: String = "application/json",
        fields: HTTPFields = [:]
    ) -> Response {
        var fields = fields
        fields[.contentType] = type
        if fields[.cacheControl] == nil { fields[.cacheControl] = "no-store" }
        return Response(status: status, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
