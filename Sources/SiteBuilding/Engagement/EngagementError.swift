/// A snapshot that cannot be used.
struct EngagementError: Error, Hashable, CustomStringConvertible {
    let path: String
    let reason: String

    var description: String { "the engagement snapshot \(path) cannot be used: \(reason)" }
}
