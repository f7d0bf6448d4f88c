import NIOCore
import NIOEmbedded
import Testing

@testable import Companion

/// Time is the loop's own here, so that no busy machine can be taken for a slow client.
@Suite struct StalledClientHandlerTests {
    private let loop = EmbeddedEventLoop()

    /// A connection on which so many pieces are written and none is taken.
    private func channel(pieces: Int) throws -> EmbeddedChannel {
        let channel = EmbeddedChannel(handler: StalledClientHandler(patience: .seconds(30)), loop: loop)
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        for number in 0..<pieces { channel.write(ByteBuffer(string: "piece \(number)"), promise: nil) }
        return channel
    }

    @Test func `a client that takes nothing is dropped, within a third more than the patience`() throws {
        let channel = try channel(pieces: 1)
        loop.advanceTime(by: .seconds(29))
        #expect(channel.isActive)
        loop.advanceTime(by: .seconds(11))
        #expect(!channel.isActive)
    }

    @Test func `a client that takes little is not dropped, as long as it takes it`() throws {
        let channel = try channel(pieces: 1)
        for _ in 1...10 {
            loop.advanceTime(by: .seconds(20))
            #expect(channel.isActive)
            // There was room for a moment: it took something, however little.
            channel.isWritable = true
            channel.pipeline.fireChannelWritabilityChanged()
        }
        loop.advanceTime(by: .seconds(40))
        #expect(!channel.isActive)
    }

    @Test func `a connection on which nothing waits is left alone, and looked at again with the next answer`() throws {
        let channel = try channel(pieces: 1)
        loop.advanceTime(by: .seconds(20))
        channel.flush()
        loop.advanceTime(by: .hours(1))
        #expect(channel.isActive)
        channel.write(ByteBuffer(string: "next"), promise: nil)
        loop.advanceTime(by: .seconds(29))
        #expect(channel.isActive)
        loop.advanceTime(by: .seconds(11))
        #expect(!channel.isActive)
    }
}
