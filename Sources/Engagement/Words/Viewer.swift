package import Domain

/// Somebody who looks at a page, known for one day only: a hash of address and user agent under the day's random key.
package struct Viewer: Sendable, Hashable {
    /// The day that the key lives for.
    package let day: LocalDate
    package let hash: [UInt8]

    /// Nil for a hash of fewer than 8 or more than 32 bytes.
    package init?(day: LocalDate, hash: [UInt8]) {
        guard (8...32).contains(hash.count) else { return nil }
        self.day = day
        self.hash = hash
    }
}
