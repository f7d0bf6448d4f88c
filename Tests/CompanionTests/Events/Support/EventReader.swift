/// Understands a stream of events as WHATWG HTML says ("Interpreting an event stream").
struct EventReader {
    /// Every id that became the last one, in order.
    private(set) var ids: [String] = []
    private(set) var retry: Int?
    private var rest: [UInt8] = []
    private var name = ""
    private var data: [String] = []
    private var id: String?

    /// The events that became whole with these bytes.
    mutating func read(_ bytes: some Sequence<UInt8>) -> [HeardEvent] {
        var events: [HeardEvent] = []
        for byte in bytes {
            guard byte == UInt8(ascii: "\n") else {
                // A lone carriage return would end a line too; the service sends none.
                rest.append(byte == UInt8(ascii: "\r") ? UInt8(ascii: "\n") : byte)
                continue
            }
            for line in rest.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
                if let event = read(line: String(decoding: line, as: UTF8.self)) { events.append(event) }
            }
            rest = []
        }
        return events
    }

    private mutating func read(line: String) -> HeardEvent? {
        guard !line.isEmpty else { return dispatch() }
        let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let value = parts.count == 2 ? String(parts[1].trimmingPrefix(" ")) : ""
        switch parts[0] {
        case "event": name = value
        case "data": data.append(value)
        case "id": id = value
        case "retry": retry = Int(value)
        default: break
        }
        return nil
    }

    private mutating func dispatch() -> HeardEvent? {
        defer { (name, data, id) = ("", [], nil) }
        if let id, id != ids.last { ids.append(id) }
        guard !data.isEmpty else { return nil }
        return HeardEvent(name: name, id: id, text: data.joined(separator: "\n"))
    }
}
