/// A time zone as a table of the moments at which its offset from UTC changes.
///
/// A look-up is a binary search over integers: one a stop, where a calendar library would be the largest cost of a build.
package struct Zone: Sendable, Hashable {
    package struct Transition: Sendable, Hashable {
        package let at: Instant
        /// Seconds east of UTC from then on.
        package let offset: Int

        package init(at: Instant, offset: Int) {
            self.at = at
            self.offset = offset
        }
    }

    /// What a wall-clock time means in a zone.
    package enum Reading: Sendable, Hashable {
        case once(Instant)
        /// The clock jumps over it. The moment is the one that the offset before the jump gives (RFC 5545, 3.3.5).
        case skipped(Instant)
        /// The clock shows it twice; the moment is the first.
        case twice(Instant)

        package var instant: Instant {
            switch self {
            case .once(let instant), .skipped(let instant), .twice(let instant): instant
            }
        }
    }

    /// The IANA name: `Europe/Lisbon`.
    package let identifier: String
    /// Seconds east of UTC before the first transition.
    package let initialOffset: Int
    /// In order of time.
    package let transitions: [Transition]

    package init(identifier: String, initialOffset: Int, transitions: [Transition]) {
        self.identifier = identifier
        self.initialOffset = initialOffset
        self.transitions = transitions
    }

    package static let utc = Zone(identifier: "Etc/UTC", initialOffset: 0, transitions: [])

    /// Seconds east of UTC at a moment.
    package func offset(at instant: Instant) -> Int {
        var low = 0
        var high = transitions.count
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle].at <= instant { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? initialOffset : transitions[low - 1].offset
    }

    package func reading(of local: LocalDateTime) -> Reading {
        let wall = local.wallSeconds
        // No zone has ever been more than a day from UTC, so the offsets a day before and after are the candidates.
        let before = offset(at: Instant(seconds: wall - 86_400))
        let after = offset(at: Instant(seconds: wall + 86_400))
        let early = Instant(seconds: wall - before)
        guard before != after else { return .once(early) }
        let late = Instant(seconds: wall - after)
        let earlyHolds = offset(at: early) == before
        let lateHolds = offset(at: late) == after
        if earlyHolds, lateHolds { return .twice(min(early, late)) }
        if earlyHolds { return .once(early) }
        if lateHolds { return .once(late) }
        return .skipped(early)
    }

    package func instant(of local: LocalDateTime) -> Instant { reading(of: local).instant }

    package func local(_ instant: Instant) -> LocalDateTime {
        LocalDateTime(wallSeconds: instant.seconds + offset(at: instant))
    }

    /// Local midnight, or the first moment of the day where the clock jumps over it.
    package func startOfDay(_ date: LocalDate) -> Instant {
        instant(of: LocalDateTime(date: date, minute: 0))
    }
}
