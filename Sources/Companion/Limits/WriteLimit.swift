/// So many writes in a window of time.
package struct WriteLimit: Sendable, Hashable {
    /// Seconds: 15 minutes.
    package static let window = 900

    /// In the terms of the header: what is limited by it.
    let name: String
    let quota: Int

    /// Nil for 0: no limit.
    package init?(_ name: String, quota: Int) {
        guard quota > 0 else { return nil }
        self.name = name
        self.quota = quota
    }

    /// Permissions a second.
    var rate: Double { Double(quota) / Double(WriteLimit.window) }
}
