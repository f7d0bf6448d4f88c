import Domain

/// The build's `now`, which can only be asked whether a moment has passed, and remembers what was asked.
///
/// Nothing else reads `now`: so a piece that is rendered with a clock is known to stay as it is until `validUntil`.
struct ChangeClock: Sendable {
    fileprivate let now: Instant
    fileprivate(set) var window = ChangeWindow()

    init(now: Instant) {
        self.now = now
    }

    /// Whether a moment is now or before. The moment becomes a change point.
    mutating func hasPassed(_ instant: Instant) -> Bool {
        if instant <= now {
            window.notePassed(instant)
            return true
        }
        window.noteAhead(instant)
        return false
    }

    /// The day of the programme in a zone; the coming 05:00 becomes a change point.
    mutating func evening(in zone: Zone) -> LocalDate {
        let day = Evening.day(of: zone.local(now))
        window.notePassed(Evening.start(of: day, in: zone))
        window.noteAhead(Evening.start(of: day.adding(days: 1), in: zone))
        return day
    }

    /// Takes over what another clock was asked, or what a piece depends on.
    mutating func depend(on other: ChangeWindow) {
        window.formUnion(other)
    }
}

extension ChangeClock {
    /// A moment, but never one ahead of the build: then the build's own minute, which is a change point until it passes.
    mutating func clamp(_ instant: Instant) -> Instant {
        if hasPassed(instant) { return instant }
        let minute = Instant(seconds: now.seconds - (now.seconds % 60 + 60) % 60)
        window.notePassed(minute)
        window.noteAhead(minute.adding(seconds: 60))
        return minute
    }
}
