/// A snapshot that cannot be used.
package struct EngagementError: Error, Hashable, CustomStringConvertible {
    package let path: String
    package let reason: String

    package var description: String { "the engagement snapshot \(path) cannot be used: \(reason)" }
}
