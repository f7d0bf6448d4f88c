/// How much was committed since the start, for the metrics.
package struct CommitCounts: Sendable, Hashable {
    /// The upper bounds of `batches`, in writes a commit; the last bucket has none.
    package static let bounds = [1, 2, 4, 8, 16, 32, 64, 128]

    package private(set) var commits = 0
    package private(set) var writes = 0
    package private(set) var largestBatch = 0
    /// How many commits had at most so many writes as the bound says; cumulative, so the last one counts all.
    package private(set) var batches = Array(repeating: 0, count: bounds.count + 1)

    mutating func note(batch: Int) {
        commits += 1
        writes += batch
        largestBatch = max(largestBatch, batch)
        for index in batches.indices where index == Self.bounds.count || batch <= Self.bounds[index] {
            batches[index] += 1
        }
    }
}
