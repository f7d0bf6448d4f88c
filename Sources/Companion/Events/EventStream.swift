internal import Domain
internal import NIOCore
internal import Synchronization

/// One who listens: a mailbox between those who tell and the one task that writes to the connection.
///
/// Nobody ever waits for a listener.
final class EventStream: Sendable {
    private struct State {
        var mailbox = EventMailbox()
        /// The task, while it waits for something to write.
        var reader: CheckedContinuation<[ByteBuffer]?, Never>?

        /// The task and what it is to be given, where it waits and there is something.
        mutating func delivery() -> Delivery? {
            guard let reader else { return nil }
            let frames = mailbox.take()
            guard frames != nil || mailbox.isOver else { return nil }
            self.reader = nil
            return Delivery(reader: reader, frames: frames)
        }
    }

    private struct Delivery {
        let reader: CheckedContinuation<[ByteBuffer]?, Never>
        let frames: [ByteBuffer]?
    }

    let rooms: [Room]
    /// Up to where the listener knows everything by other means.
    let since: Int
    /// In order of arrival.
    let number: Int
    /// By whose token the listener hears tips.
    let grant: TokenGrant?
    private let channel: any Channel
    private let state = Mutex(State())

    init(rooms: [Room], since: Int, number: Int, grant: TokenGrant?, channel: any Channel) {
        self.rooms = rooms
        self.since = since
        self.number = number
        self.grant = grant
        self.channel = channel
    }

    /// Puts an event into the mailbox, unless the listener knows it.
    func tell(_ event: ToldEvent) {
        if let sequence = event.sequence, sequence <= since { return }
        // What has no number is of this moment only.
        change { mailbox in
            mailbox.put(event.frame, orElse: event.sequence.map { EventFrame.resync(id: $0, at: event.at) })
        }
    }

    /// What happened up to this number is told to nobody.
    func lose(upTo sequence: Int, at now: Instant) {
        change { $0.lose(EventFrame.resync(id: sequence, at: now)) }
    }

    /// Nothing more is told; what waits is still written.
    func end(with farewell: ByteBuffer? = nil) {
        change { $0.end(with: farewell) }
    }

    /// Cuts the connection, so that a write that waits for it fails.
    func cut() {
        end()
        channel.close(promise: nil)
    }

    /// A second has passed.
    ///
    /// - Returns: false for a listener that has taken nothing for too long.
    func tick(_ heartbeat: ByteBuffer) -> Bool {
        var isAlive = true
        change { mailbox in
            switch mailbox.tick() {
            case .nothing: break
            case .silent: mailbox.put(heartbeat, orElse: nil)
            case .stuck: isAlive = false
            }
        }
        return isAlive
    }

    /// The next frames to write; nil when the stream is over.
    func next() async -> [ByteBuffer]? {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let delivery = state.withLock { state in
                    state.mailbox.rest()
                    state.reader = continuation
                    return state.delivery()
                }
                delivery?.reader.resume(returning: delivery?.frames)
            }
        } onCancel: {
            end()
        }
    }

    private func change(_ change: (inout EventMailbox) -> Void) {
        let delivery = state.withLock { state in
            change(&state.mailbox)
            return state.delivery()
        }
        delivery?.reader.resume(returning: delivery?.frames)
    }
}
