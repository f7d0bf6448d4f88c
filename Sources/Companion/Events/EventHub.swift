internal import Domain
internal import Engagement
internal import Hummingbird
internal import Logging
internal import NIOCore
internal import ServiceLifecycle
internal import Synchronization

/// Tells all who listen what happened.
///
/// One task follows the store's log and puts each event, encoded once, into the mailboxes of those whom it concerns; the
/// task that serves a connection writes from its mailbox. As a service it stops before the server does: a server waits for
/// its requests, and these would never end by themselves.
final class EventHub: Sendable {
    /// How long listeners have to take their farewell when the service stops.
    private static let farewellTime = Duration.seconds(1)
    /// A pause between two looks into the log, so that a burst of likes is not read one by one.
    private static let breath = Duration.milliseconds(20)

    private let store: any EngagementKeeping
    private let catalog: CatalogKeeper
    private let outside: Outside
    private let logger: Logger
    let rooms: EventRooms
    private let signals: AsyncStream<Void>
    private let signal: AsyncStream<Void>.Continuation
    private let ticks = Mutex(0)

    init(
        store: any EngagementKeeping, catalog: CatalogKeeper, configuration: CompanionConfiguration, outside: Outside,
        logger: Logger
    ) {
        self.store = store
        self.catalog = catalog
        self.outside = outside
        self.logger = logger
        rooms = EventRooms(most: configuration.streamLimit, mostOfHousehold: configuration.addressStreamLimit)
        (signals, signal) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Something was written: look what it is. Many of these at once are one.
    func wake() {
        signal.yield()
    }

    /// How many streams are open.
    var openStreams: Int { rooms.count }

    /// What follows the log.
    var tail: EventTail {
        EventTail(store: store, rooms: rooms, catalog: catalog, outside: outside, logger: logger)
    }

    /// Writes a stream until the listener or the service goes.
    ///
    /// - Parameter place: is free again when this returns.
    func serve(
        _ rooms: [Room], after last: LastEventID, grant: TokenGrant?, place: EventPlace, channel: any Channel,
        to writer: inout any ResponseBodyWriter
    ) async throws {
        if self.rooms.position == nil { self.rooms.begin(at: try await store.newestEvent()) }
        guard let stream = self.rooms.enter(rooms, grant: grant, channel: channel) else {
            try await writer.write(EventFrame.farewell)
            return try await writer.finish(nil)
        }
        defer { self.rooms.leave(stream) }
        try await watch(stream, on: channel)
        wake()

        try await writer.write(contentsOf: await beginning(of: stream, after: last))
        while let frames = await stream.next() {
            try await writer.write(contentsOf: frames)
        }
        try await writer.finish(nil)
        // Nothing else is asked on this connection, and a service that stops need not wait for it.
        channel.close(promise: nil)
        withExtendedLifetime(place) {}
    }

    private func watch(_ stream: EventStream, on channel: any Channel) async throws {
        // A listener that does not read costs no more than this and its mailbox.
        try await channel.setOption(ChannelOptions.writeBufferWaterMark, value: .init(low: 4096, high: 16_384)).get()
        try await channel.pipeline.addHandler(PeerWatch { [rooms] in rooms.leave(stream) }).get()
    }

    /// What a stream is told before anything new.
    private func beginning(of stream: EventStream, after last: LastEventID) async -> [ByteBuffer] {
        let now = outside.now()
        let lost = [EventFrame.opening(id: nil), EventFrame.resync(id: stream.since, at: now)]
        switch last {
        case .none: return [EventFrame.opening(id: stream.since)]
        case .unreadable: return lost
        case .number(let number):
            let catchUp = EventCatchUp(store: store, telling: EventTelling(catalog: catalog.current), now: now)
            do {
                guard let missed = try await catchUp.frames(after: number, upTo: stream.since, for: stream.rooms)
                else { return lost }
                return [EventFrame.opening(id: nil)] + missed + [EventFrame.heartbeat(id: stream.since)]
            } catch {
                logger.error("missed events cannot be read", metadata: ["error": "\(error)"])
                return lost
            }
        }
    }
}

extension EventHub: Service {
    /// Follows the log until the service stops, and then ends every stream.
    func run() async throws {
        await cancelWhenGracefulShutdown { await self.follow() }
        await end()
    }

    private func follow() async {
        await withDiscardingTaskGroup { group in
            group.addTask {
                while (try? await Task.sleep(for: .seconds(1))) != nil {
                    self.ticks.withLock { $0 += 1 }
                    self.wake()
                }
            }
            var tail = tail
            var alarm: ContinuousClock.Instant?
            for await _ in signals {
                let passed = ticks.withLock { ticks in
                    defer { ticks = 0 }
                    return ticks
                }
                for _ in 0..<passed { await tail.tick() }
                if let due = await tail.look(at: .now), due != alarm {
                    alarm = due
                    group.addTask {
                        try? await Task.sleep(until: due, clock: .continuous)
                        self.wake()
                    }
                }
                try? await Task.sleep(for: EventHub.breath)
            }
            group.cancelAll()
        }
    }

    /// Says farewell to all who listen, and cuts off those who do not take it.
    func end() async {
        for stream in rooms.close() { stream.end(with: EventFrame.farewell) }
        let deadline = ContinuousClock.now + EventHub.farewellTime
        while rooms.count > 0, ContinuousClock.now < deadline, !Task.isCancelled {
            try? await Task.sleep(for: .milliseconds(20))
        }
        for stream in rooms.streams { stream.cut() }
    }
}
