internal import Domain
internal import Engagement
internal import Exchange
internal import JSONWriting

/// Puts what the store logged into the words of listeners, and finds who may hear it.
struct EventTelling: Sendable {
    /// Nil before anything was published: then nobody knows the city of a performance.
    let catalog: KnownCatalog?

    /// A like or one taken back: the count as of now, which may already hold later ones.
    func likes(_ count: Int, of performance: PerformanceID, sequence: Int, at: Instant) -> ToldEvent {
        ToldEvent(.newLike, sequence: sequence, at: at, in: rooms(of: performance)) { json in
            json.field("performance", performance.description)
            json.field("at", at.rfc3339())
            json.field("likes", count)
        }
    }

    /// Nil for likes, which are told by their count.
    func told(_ event: EngagementEvent) -> ToldEvent? {
        switch event.what {
        case .liked, .unliked: nil
        case .tipped(let performance, let performer, let money): tip(money, performance, performer, event)
        case .said(let status): word(status, sequence: event.sequence, at: event.at)
        case .poppedUp(let set): popUp(set, sequence: event.sequence, at: event.at)
        case .closed(let closure): place(closure, .closed, event)
        case .reopened(let closure): place(closure, .scheduled, event)
        }
    }

    /// - Parameter sequence: nil for a lease that ran out, which nobody logs.
    func word(_ status: LiveStatus, sequence: Int?, at: Instant) -> ToldEvent {
        var status = status
        let isOver = EventTelling.isOver(until: status.until, at: at)
        let wasOn = status.state.isOn
        if isOver {
            // What was said holds no longer: the published plan does.
            status.state = .scheduled
            status.at = at
        }
        let name: EventName =
            switch status.state {
            case .live: .performanceStarted
            case .late, .moved: .locationUpdate
            // A cancellation that is taken back ends nothing.
            case .scheduled: wasOn ? .performanceEnded : .locationUpdate
            case .ended, .cancelled, .rainedOff, .closed: .performanceEnded
            }
        return ToldEvent(name, sequence: sequence, at: at, in: rooms(of: status.performance)) { json in
            json.field("performance", status.performance.description)
            status.writeFields(to: &json)
        }
    }

    func popUp(_ set: PopUpSet, sequence: Int?, at: Instant) -> ToldEvent {
        let isOver = EventTelling.isOver(until: set.until, at: at)
        return ToldEvent(
            isOver ? .performanceEnded : .performanceStarted, sequence: sequence, at: at, in: [.city(set.pitch.city)]
        ) { json in
            json.field("performer", set.performer.description)
            json.field("pitch", set.pitch.description)
            json.field("state", (isOver ? Status.ended : .live).rawValue)
            json.field("at", at.rfc3339())
            json.field("until", set.until.rfc3339())
            json.field("note", set.note)
        }
    }

    /// A word that is taken back is logged again with an end at that moment, or a second later where it was that young.
    static func isOver(until: Instant, at: Instant) -> Bool { until.seconds - at.seconds <= 1 }

    func rooms(of performance: PerformanceID) -> [Room] {
        guard let found = catalog?.catalog.performances[performance] else { return [.performance(performance)] }
        return [.performance(performance), .city(found.city)]
    }

    /// Only the performer to whom it was given, who need not be the first of a joint show.
    private func tip(
        _ money: Money, _ performance: PerformanceID, _ performer: Slug, _ event: EngagementEvent
    ) -> ToldEvent {
        ToldEvent(.tipReceived, sequence: event.sequence, at: event.at, in: [.tips(of: performer)]) { json in
            json.field("performance", performance.description)
            json.field("at", event.at.rfc3339())
            json.field("amount", money.amount)
            json.field("currency", money.currency)
        }
    }

    private func place(_ closure: SaidClosure, _ state: Status, _ event: EngagementEvent) -> ToldEvent {
        ToldEvent(.locationUpdate, sequence: event.sequence, at: event.at, in: [.city(closure.pitch.city)]) { json in
            json.field("pitch", closure.pitch.description)
            json.field("state", state.rawValue)
            json.field("at", event.at.rfc3339())
            json.field("from", closure.from.rfc3339())
            json.field("to", closure.to.rfc3339())
            json.field("reason", closure.reason)
        }
    }
}
