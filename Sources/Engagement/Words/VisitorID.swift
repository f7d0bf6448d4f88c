/// Somebody's browser by a random number that says nothing about them: 16 bytes, made at the first like or tip.
package struct VisitorID: Sendable, Hashable {
    package static let length = 16

    package let bytes: [UInt8]

    /// Nil for anything but 16 bytes.
    package init?(bytes: [UInt8]) {
        guard bytes.count == VisitorID.length else { return nil }
        self.bytes = bytes
    }

    package static func random(using generator: inout some RandomNumberGenerator) -> VisitorID {
        // Eight bytes a call: the system's generator asks the kernel each time.
        let words: [UInt64] = [generator.next(), generator.next()]
        return VisitorID(random: (0..<length).map { UInt8(truncatingIfNeeded: words[$0 / 8] >> ($0 % 8 * 8)) })
    }

    private init(random bytes: [UInt8]) {
        self.bytes = bytes
    }
}
