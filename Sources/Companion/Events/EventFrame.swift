internal import Domain
internal import JSONWriting
internal import NIOCore

/// The bytes of server-sent events (WHATWG HTML, "Server-sent events").
///
/// Data is JSON on one line: the writer of JSON escapes every control character, so no text that somebody wrote can end a
/// line and begin a field or an event of its own.
enum EventFrame {
    static func bytes(_ name: EventName, id: Int?, _ fields: (inout JSONWriter) -> Void) -> ByteBuffer {
        var json = JSONWriter()
        json.object(fields)
        var text = "event: \(name.rawValue)\n"
        if let id { text += "id: \(id)\n" }
        text += "data: "
        var buffer = ByteBuffer()
        buffer.reserveCapacity(text.utf8.count + json.bytes.count + 2)
        buffer.writeString(text)
        buffer.writeBytes(json.bytes)
        buffer.writeString("\n\n")
        return buffer
    }

    /// What a stream begins with: when to come back after a loss, in milliseconds, and where to go on from.
    ///
    /// A block with nothing but an id sets the last event id and dispatches nothing ("When the end of a block is reached"):
    /// so whoever has heard nothing yet goes on from the right place too. Without an id the block goes on with what follows:
    /// a first block that has none would forget the id that the listener came with.
    static func opening(id: Int?) -> ByteBuffer {
        ByteBuffer(string: "retry: 3000\n: listening\n" + (id.map { "id: \($0)\n\n" } ?? ""))
    }

    /// A comment that keeps proxies from closing a silent stream, and the newest number, so that whoever listens to a quiet
    /// room need not look through all that happened elsewhere.
    static func heartbeat(id: Int?) -> ByteBuffer {
        ByteBuffer(string: ":\n" + (id.map { "id: \($0)\n" } ?? "") + "\n")
    }

    /// Says that something was not told: read afresh, and go on from here.
    static func resync(id: Int, at: Instant) -> ByteBuffer {
        bytes(.resync, id: id) { $0.field("at", at.rfc3339()) }
    }

    /// The service goes; come back in a second.
    static let farewell = ByteBuffer(string: "retry: 1000\n")
}
