import HTTPTypes
import HummingbirdTesting
import NIOCore
import NIOPosix
import Testing

@testable import Companion

/// A connection of its own that listens, as a browser does, and reads only when it is asked to.
actor Listener {
    private let channel: any Channel
    private let parts: AsyncStream<ByteBuffer>
    /// What came and is not understood yet: first the head, then chunks (RFC 9112, section 7.1).
    private var bytes: [UInt8] = []
    private var reader = EventReader()
    private var events: [HeardEvent] = []
    private(set) var head = ""
    /// Whether the answer came to its own end.
    private(set) var isOver = false

    var lastEventID: String { reader.ids.last ?? "" }
    /// Every id that was the last one, in order.
    var ids: [String] { reader.ids }
    var retry: Int? { reader.retry }
    var status: Int { Int(head.split(separator: " ").dropFirst().first ?? "") ?? 0 }

    /// Listens for as long as `body` runs, which begins when the answer has come.
    ///
    /// - Parameter buffer: bytes that the system keeps for what is not read.
    static func listen(
        _ companion: TestCompanion, _ query: String, _ fields: HTTPFields = [:], buffer: Int? = nil,
        _ body: (Listener) async throws -> Void
    ) async throws {
        let port = try #require(companion.client.port)
        let (parts, inbox) = AsyncStream<ByteBuffer>.makeStream()
        var bootstrap = ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .channelOption(.autoRead, value: false)
            .channelInitializer { $0.pipeline.addHandler(Inbox(inbox)) }
        if let buffer { bootstrap = bootstrap.channelOption(.socketOption(.so_rcvbuf), value: .init(buffer)) }
        let channel = try await bootstrap.connect(host: "localhost", port: port).get()
        let listener = Listener(channel: channel, parts: parts)
        do {
            try await listener.open(query, fields)
            try await body(listener)
        } catch {
            try? await channel.close()
            throw error
        }
        // The service may have closed it already.
        try? await channel.close()
    }

    /// The next event; nil when the stream is over.
    func next() async -> HeardEvent? {
        while events.isEmpty {
            guard await receive() else { return nil }
        }
        return events.removeFirst()
    }

    /// The next event of which something is true; nil when the stream is over before.
    func next(where isRight: @Sendable (HeardEvent) -> Bool) async -> HeardEvent? {
        while let event = await next() {
            if isRight(event) { return event }
        }
        return nil
    }

    private init(channel: any Channel, parts: AsyncStream<ByteBuffer>) {
        self.channel = channel
        self.parts = parts
    }

    private func open(_ query: String, _ fields: HTTPFields) async throws {
        var request = "GET /v1/events?\(query) HTTP/1.1\r\nHost: localhost\r\n"
        for field in fields { request += "\(field.name): \(field.value)\r\n" }
        try await channel.writeAndFlush(ByteBuffer(string: request + "\r\n"))
        while head.isEmpty || (status == 200 && lastEventID.isEmpty && events.isEmpty) {
            guard await receive() else { return }
        }
    }

    private func receive() async -> Bool {
        guard !isOver else { return false }
        channel.read()
        for await part in parts {
            bytes += part.readableBytesView
            if head.isEmpty { readHead() }
            if !head.isEmpty, status == 200 { readChunks() }
            return true
        }
        return false
    }

    private func readHead() {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let end = text.firstRange(of: "\r\n\r\n") else { return }
        head = String(text[..<end.lowerBound])
        bytes.removeFirst(head.utf8.count + 4)
    }

    private func readChunks() {
        while let end = bytes.firstIndex(of: UInt8(ascii: "\n")),
            let length = Int(String(decoding: bytes[..<(end - 1)], as: UTF8.self), radix: 16),
            bytes.count >= end + 1 + length + 2
        {
            if length == 0 { isOver = true }
            events += reader.read(bytes[(end + 1)..<(end + 1 + length)])
            bytes.removeFirst(end + 1 + length + 2)
        }
    }
}

/// Hands over what is read.
private final class Inbox: ChannelInboundHandler, Sendable {
    typealias InboundIn = ByteBuffer

    private let inbox: AsyncStream<ByteBuffer>.Continuation

    init(_ inbox: AsyncStream<ByteBuffer>.Continuation) {
        self.inbox = inbox
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) { inbox.yield(unwrapInboundIn(data)) }

    func handlerRemoved(context: ChannelHandlerContext) { inbox.finish() }
}
