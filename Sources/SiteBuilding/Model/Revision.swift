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

    /// The later of this and a moment at which something else changed.
    func counting(_ change: Instant?) -> Revision {
        guard let change else { return self }
        return Revision(
            updated: max(updated ?? change, change),
            sequence: max(
                sequence, RepositoryHistory.sequence(of: change, uncommitted: false, now: change)))
    }

    /// The beginning of `sequence`, and the stamp of what has no history.
    static let epoch = RepositoryHistory.sequenceStart
}
