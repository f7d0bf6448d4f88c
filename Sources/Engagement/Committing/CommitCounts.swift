/// How much was committed since the start, for the metrics.
package struct CommitCounts: Sendable, Hashable {
    package private(set) var commits = 0
    package private(set) var writes = 0
    package private(set) var largestBatch = 0

    mutating func note(batch: Int) {
        commits += 1
        writes += batch
        largestBatch = max(largestBatch, batch)
    }
}
