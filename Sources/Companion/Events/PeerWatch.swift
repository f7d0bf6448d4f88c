internal import NIOCore

/// Notices at once that a listener is gone: nothing else is read on its connection.
final class PeerWatch: ChannelInboundHandler, Sendable {
    typealias InboundIn = NIOAny

    private let onGone: @Sendable () -> Void

    init(onGone: @escaping @Sendable () -> Void) {
        self.onGone = onGone
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case ChannelEvent.inputClosed = event {
            // A half-closed connection can no longer be told from one whose owner left.
            onGone()
            context.close(promise: nil)
        }
        context.fireUserInboundEventTriggered(event)
    }

    func handlerRemoved(context: ChannelHandlerContext) { onGone() }
}
