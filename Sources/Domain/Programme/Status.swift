/// How a performance, an occurrence or a stop stands: one vocabulary in content, pages, feeds and the service.
package enum Status: String, Sendable, Hashable, CaseIterable {
    case scheduled, live, late, moved, ended, cancelled
    case rainedOff = "rained_off"
    /// Closed by the place, not by the performer.
    case closed

    /// Whether nobody should walk there.
    package var isOff: Bool {
        switch self {
        case .cancelled, .rainedOff, .closed: true
        case .scheduled, .live, .late, .moved, .ended: false
        }
    }

    /// What an author may write; the others follow from the clock, from the place or from what is said live.
    package static let written: [Status] = [.scheduled, .late, .moved, .cancelled, .rainedOff]
}
