internal import Domain
internal import Engagement
internal import JSONWriting
internal import NIOCore

/// An event as it is told: encoded once for all who hear it.
struct ToldEvent: Sendable {
    /// The number to go on from; nil for what is in no log.
    let sequence: Int?
    let at: Instant
    let rooms: [Room]
    let frame: ByteBuffer

    init(
        _ name: EventName, sequence: Int?, at: Instant, in rooms: [Room], _ fields: (inout JSONWriter) -> Void
    ) {
        self.sequence = sequence
        self.at = at
        self.rooms = rooms
        frame = EventFrame.bytes(name, id: sequence, fields)
    }
}
