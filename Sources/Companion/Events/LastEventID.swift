internal import HTTPTypes

/// What a listener says it heard last (`Last-Event-ID`, WHATWG HTML).
enum LastEventID: Sendable, Hashable {
    /// Nothing: it begins now.
    case none
    case number(Int)
    /// Not from here.
    case unreadable

    init(_ fields: HTTPFields) {
        guard let text = fields[.lastEventID], !text.isEmpty else {
            self = .none
            return
        }
        let isNumber =
            text.utf8.count <= 18 && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        self = isNumber ? Int(text).map { .number($0) } ?? .unreadable : .unreadable
    }
}

extension HTTPField.Name {
    static let lastEventID = HTTPField.Name("Last-Event-ID") ?? .from
    static let accelBuffering = HTTPField.Name("X-Accel-Buffering") ?? .via
}
