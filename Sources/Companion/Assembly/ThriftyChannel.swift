internal import HummingbirdCore
internal import Logging
internal import NIOCore

/// A connection that begins with little memory: thousands of listeners send one small request each and keep their
/// connection for hours, and what a connection reads into stays with it.
struct ThriftyChannel: ServerChildChannel {
    /// Bytes for the first read; more is made as more comes.
    private static let receiving = AdaptiveRecvByteBufferAllocator(minimum: 256, initial: 512, maximum: 65_536)

    let base: HTTP1Channel

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
        channel.setOption(.recvAllocator, value: ThriftyChannel.receiving).flatMap {
            base.setup(channel: channel, logger: logger)
        }
    }

    func handle(value: HTTP1Channel.Value, logger: Logger) async {
        await base.handle(value: value, logger: logger)
    }
}
