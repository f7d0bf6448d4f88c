internal import HTTPTypes
internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPTypes

/// Refuses a body whose end cannot be told (RFC 9112, 6.3): a proxy before the service may see it elsewhere, and what
/// comes after it would be taken for somebody else's request.
final class BodyEndHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart

    /// Whatever comes on the connection after such a body means nothing.
    private var isRefused = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isRefused else { return }
        if case .head(let head) = unwrapInboundIn(data), let coding = head.headerFields[.transferEncoding],
            coding.lowercased() != "chunked"
        {
            isRefused = true
            context.fireErrorCaught(HTTPParserError.unknown)
            return
        }
        context.fireChannelRead(data)
    }
}

@available(*, unavailable)
extension BodyEndHandler: Sendable {}
