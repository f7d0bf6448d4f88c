/// Writes iCalendar content lines (RFC 5545, 3.1): CRLF, at most 75 octets a line, folded between characters.
struct CalendarWriter {
    private(set) var bytes: [UInt8] = []
    /// How many VEVENTs were begun.
    private(set) var events = 0

    init() {}

    mutating func raw(_ content: some Sequence<UInt8>) {
        bytes.append(contentsOf: content)
    }

    /// A property whose value needs no escaping: a date, a number, a URI.
    mutating func line(_ name: String, _ value: String) {
        if name == "BEGIN", value == "VEVENT" { events += 1 }
        fold(name + ":" + value)
    }

    /// A property of the type TEXT: backslash, semicolon, comma and line breaks are escaped (3.3.11).
    mutating func text(_ name: String, _ value: String) {
        fold(name + ":" + CalendarWriter.escaped(value))
    }

    /// A property that is a list of texts.
    mutating func texts(_ name: String, _ values: [String]) {
        fold(name + ":" + values.map(CalendarWriter.escaped).joined(separator: ","))
    }

    static func escaped(_ value: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(value.utf8.count + 8)
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
                result.append(UInt8(ascii: "\\"))
                result.append(byte)
            case UInt8(ascii: "\n"):
                result.append(contentsOf: "\\n".utf8)
            case 0..<0x20, 0x7F:
                // Control characters other than the tab have no place in a content line.
                if byte == 9 { result.append(byte) }
            default:
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private mutating func fold(_ line: String) {
        let octets = Array(line.utf8)
        var start = 0
        var room = 75
        while octets.count - start > room {
            var end = start + room
            // A continuation byte belongs to the character before it.
            while end > start, octets[end] & 0xC0 == 0x80 { end -= 1 }
            bytes.append(contentsOf: octets[start..<end])
            bytes.append(contentsOf: "\r\n ".utf8)
            start = end
            room = 74
        }
        bytes.append(contentsOf: octets[start...])
        bytes.append(contentsOf: "\r\n".utf8)
    }
}
