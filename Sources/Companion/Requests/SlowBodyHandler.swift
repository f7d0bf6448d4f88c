internal import HTTPTypes
internal import NIOCore
internal import NIOHTTPTypes

/// Closes the connection of a client that does not come to the end of what it sends: whoever drips a byte now and then is
/// never idle, and a body that nobody reads is waited for too.
final class SlowBodyHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart

    private let patience: TimeAmount
    /// Nil while no body is on its way.
    private var deadline: Scheduled<Void>?

    /// - Parameter patience: how long a body may take.
    init(patience: TimeAmount) {
        self.patience = patience
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            // Most requests have no body, and cost nothing here.
            if head.headerFields[.contentLength] != nil || head.headerFields[.transferEncoding] != nil {
                deadline = context.eventLoop.assumeIsolated().scheduleTask(in: patience) { context.close(promise: nil) }
            }
        case .body: break
        case .end: stop()
        }
        context.fireChannelRead(data)
    }

    func channelInactive(context: ChannelHandlerContext) {
        stop()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        stop()
    }

    private func stop() {
        deadline?.cancel()
        deadline = nil
    }
}

@available(*, unavailable)
extension SlowBodyHandler: Sendable {}
