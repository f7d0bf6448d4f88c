internal import NIOCore

/// Closes the connection of a client that takes nothing of what is waiting for it, so that nobody can hold files open by
/// not reading them.
final class StalledClientHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = Any
    typealias InboundOut = Any
    typealias OutboundIn = Any
    typealias OutboundOut = Any

    /// How often one looks within the time of patience: the client has from that to a third more.
    private static let looks = 3

    private let interval: TimeAmount
    /// Nil while nothing is waiting.
    private var nextLook: Scheduled<Void>?
    private var tookSomething = true
    /// Bytes that were waiting at the last look.
    private var waiting = 0
    private var looksInVain = 0

    /// - Parameter patience: how long a client may take nothing.
    init(patience: TimeAmount) {
        interval = TimeAmount.nanoseconds(patience.nanoseconds / Int64(StalledClientHandler.looks))
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        context.write(data, promise: promise)
        guard nextLook == nil else { return }
        looksInVain = 0
        tookSomething = true
        schedule(context)
    }

    /// So much has been taken that there is room again, or so little that there is none.
    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable { tookSomething = true }
        context.fireChannelWritabilityChanged()
    }

    func channelInactive(context: ChannelHandlerContext) {
        stop()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        stop()
    }

    private func stop() {
        nextLook?.cancel()
        nextLook = nil
    }

    private func schedule(_ context: ChannelHandlerContext) {
        nextLook = context.eventLoop.assumeIsolated().scheduleTask(in: interval) { self.look(context) }
    }

    private func look(_ context: ChannelHandlerContext) {
        nextLook = nil
        // A connection that is closed has no options, and nothing waits on it.
        let still = (try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
        guard still > 0 else { return }
        looksInVain = tookSomething || still < waiting ? 0 : looksInVain + 1
        waiting = still
        tookSomething = false
        if looksInVain >= StalledClientHandler.looks {
            context.close(promise: nil)
        } else {
            schedule(context)
        }
    }
}

@available(*, unavailable)
extension StalledClientHandler: Sendable {}
