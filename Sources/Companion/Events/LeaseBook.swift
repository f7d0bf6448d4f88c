internal import Domain
internal import Engagement

/// What is on, to notice when it runs out: nobody writes that down.
struct LeaseBook: Sendable {
    enum Lease: Sendable, Hashable {
        case word(LiveStatus)
        case popUp(PopUpSet)

        var until: Instant {
            switch self {
            case .word(let status): status.until
            case .popUp(let set): set.until
            }
        }
    }

    private enum Key: Hashable {
        case stop(PerformanceID, LocalDate, Int)
        case performer(Slug)
    }

    private var leases: [Key: Lease] = [:]

    init(words: [LiveStatus], popUps: [PopUpSet]) {
        for status in words { note(.said(status), at: status.at) }
        for set in popUps { note(.poppedUp(set), at: set.from) }
    }

    mutating func note(_ what: EngagementEvent.What, at: Instant) {
        switch what {
        case .said(let status):
            let isOn = status.state.isOn && !EventTelling.isOver(until: status.until, at: at)
            leases[.stop(status.performance, status.date, status.stop)] = isOn ? .word(status) : nil
        case .poppedUp(let set):
            leases[.performer(set.performer)] = EventTelling.isOver(until: set.until, at: at) ? nil : .popUp(set)
        case .liked, .unliked, .tipped, .closed, .reopened: break
        }
    }

    /// Takes out those that are over, in the order in which they ended.
    mutating func runOut(at now: Instant) -> [Lease] {
        let over = leases.filter { $0.value.until <= now }
        for key in over.keys { leases[key] = nil }
        return over.values.sorted { ($0.until, $0.name) < ($1.until, $1.name) }
    }
}

extension LeaseBook.Lease {
    /// For an order that is the same in each run.
    fileprivate var name: String {
        switch self {
        case .word(let status): "\(status.performance)/\(status.date)/\(status.stop)"
        case .popUp(let set): set.performer.description
        }
    }
}
