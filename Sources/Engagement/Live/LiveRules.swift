internal import Domain

/// What may be said of a stop, and what a new word does to the last one.
enum LiveRules {
    /// The status with a sound time and an end, or why it cannot be said.
    static func checked(_ status: LiveStatus, now: Instant) throws -> LiveStatus {
        var status = status
        status.at = min(status.at, now)
        guard LiveStatus.sayable.contains(status.state), LiveStatus.stops.contains(status.stop),
            status.state != .moved || status.pitch != nil,
            status.minutes.map({ status.state == .late && LiveStatus.lateMinutes.contains($0) }) ?? true
        else { throw Refusal.notSayable }
        if let note = status.note { try TextRule.check(note, longest: LiveStatus.longestNote) }
        switch status.state {
        case .ended:
            // It holds for a moment even where the stop was over before the tap came in.
            status.until = max(status.until, status.at.adding(seconds: 60))
        case .live:
            guard now.seconds - status.at.seconds <= EngagementStore.oldestStart else { throw Refusal.tooLate }
            guard status.until > now else { throw Refusal.badEnd }
        default:
            guard status.until > now else { throw Refusal.badEnd }
        }
        guard status.until.seconds - status.at.seconds <= longestLease(of: status.state) else { throw Refusal.badEnd }
        return status
    }

    /// Seconds: two days, or the two months that dates are published ahead for what is off.
    private static func longestLease(of state: Status) -> Int {
        switch state {
        case .live, .late, .moved: 2 * 86_400
        default: LiveStatus.longestLease
        }
    }

    /// Whether a word that was tapped at its time has anything to say after the last one.
    static func changes(_ last: LiveStatus?, to new: LiveStatus) -> Bool {
        guard let last else { return true }
        return last != new && (new.state == .ended || new.at >= last.at)
    }

    /// An end that was tapped before the last word, or before that had run out, and heard after it, counts from then on:
    /// what changes a stop never lies before what changed it last, or calendars would not take it.
    static func after(_ last: LiveStatus?, _ new: LiveStatus, now: Instant) -> LiveStatus {
        guard let last else { return new }
        var new = new
        new.at = max(new.at, last.until <= now ? last.until : last.at)
        new.until = max(new.until, new.at.adding(seconds: 1))
        return new
    }

    /// The same word, holding no longer.
    static func cut(_ status: LiveStatus, at now: Instant) -> LiveStatus {
        var status = status
        status.until = max(now, status.at.adding(seconds: 1))
        return status
    }
}
