package import Domain

/// Knows when lines entered the repository, so that of two that clash the newcomer gives way.
package protocol EntryOrder: Sendable {
    /// When the newest of these lines of a file, counted from 1, was committed; nil where one is not committed yet, or
    /// without history.
    func entered(file: String, lines: [Int]) -> Instant?
}
