/// Somebody's browser by a random number that says nothing about them: 16 bytes, made at the first like or tip.
package struct VisitorID: Sendable, Hashable {
    package static let length = 16

    package let bytes: [UInt8]

    /// Nil for anything but 16 bytes.
    package init?(bytes: [UInt8]) {
        guard bytes.count == VisitorID.length else { return nil }
        self.bytes = bytes
    }
}
