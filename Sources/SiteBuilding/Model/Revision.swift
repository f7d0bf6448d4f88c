import Domain
import History

/// What git says of a stop: when anything it depends on last changed, and how often a calendar should think it did.
struct Revision: Sendable, Hashable {
    /// Nil without history.
    var updated: Instant?
    /// Minutes since 2020-01-01T00:00:00Z; 0 without history.
    var sequence: Int

    init(updated: Instant? = nil, sequence: Int = 0) {
        self.updated = updated
        self.sequence = sequence
    }

    /// The beginning of `sequence`, and the stamp of what has no history.
    static let epoch = RepositoryHistory.sequenceStart
}
