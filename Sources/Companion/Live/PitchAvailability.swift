internal import Domain
internal import HTTPTypes

/// Whether somebody may perform at a pitch now, as its file says.
struct PitchAvailability: Sendable {
    let pitch: PublishedCatalog.Pitch
    let zone: Zone

    /// - Throws: `Problem` 422 for a pitch that is no longer one, 409 for one that is closed.
    func demandOpen(at now: Instant) throws {
        let local = zone.local(now)
        if let until = pitch.until, local.date > until {
            throw Problem.unprocessable("pitch", "\(pitch.name) is a pitch no longer.")
        }
        let end = LocalDateTime(wallSeconds: local.wallSeconds + 60)
        if let closure = pitch.closures.first(where: { $0.covers(start: local, end: end) }) {
            throw Problem(.conflict, "\(pitch.name) is closed: \(closure.reason)", reason: "pitch_closed")
        }
    }

    /// - Throws: `Problem` 409 outside of the pitch's hours.
    func demandHours(at now: Instant) throws {
        guard let hours = pitch.hours else { return }
        let local = zone.local(now)
        let minute = local.minute
        guard !hours.contains(start: minute, end: minute + 1, on: local.date) else { return }
        throw Problem(.conflict, "\(pitch.name) may be played at \(hours.text) only.", reason: "pitch_hours")
    }

    /// How many stops of which performances a closure touches.
    static func stops(at closure: SaidClosure, in catalog: PublishedCatalog) -> [PerformanceID: Int] {
        var found: [PerformanceID: Int] = [:]
        for performance in catalog.performances.values where performance.city == closure.pitch.city {
            for occurrence in performance.occurrences {
                for stop in occurrence.stops
                where stop.takesPlace(at: closure.pitch.pitch, from: closure.from, to: closure.to) {
                    found[performance.id, default: 0] += 1
                }
            }
        }
        return found
    }

    /// The first moment from now on at which the pitch is not to be played at: the longest set is over, its hours are, or
    /// its file closes it.
    func end(from now: Instant) -> Instant {
        let local = zone.local(now)
        let minutes = (1...max(1, pitch.longestSet)).prefix { minutes in
            let end = LocalDateTime(wallSeconds: local.wallSeconds + minutes * 60)
            let start = LocalDateTime(wallSeconds: end.wallSeconds - 60)
            return (pitch.hours?.contains(start: local.minute, end: local.minute + minutes, on: local.date) ?? true)
                && !pitch.closures.contains { $0.covers(start: start, end: end) }
        }
        return now.adding(seconds: minutes.count * 60)
    }

    /// How many places others have taken between two moments: by plan, and by what they said since.
    ///
    /// - Parameter said: all that holds now. Whoever is off or has moved away has left the place to others, and whoever has
    ///   moved here needs one.
    func taken(
        from start: Instant, to end: Instant, except performer: Slug, in catalog: PublishedCatalog, said: [LiveStatus]
    ) -> Int {
        let words = Dictionary(grouping: said, by: \.performance)
        var others: Set<Slug> = []
        for performance in catalog.performances.values where performance.city == pitch.id.city {
            guard !performance.performers.contains(performer), let leader = performance.performers.first else {
                continue
            }
            let words = words[performance.id] ?? []
            let isPlanned = performance.occurrences.contains { occurrence in
                occurrence.stops.contains { stop in
                    stop.takesPlace(at: pitch.id.pitch, from: start, to: end)
                        && !words.contains { $0.date == occurrence.date && $0.stop == stop.number && hasLeft($0) }
                }
            }
            if isPlanned || words.contains(where: { $0.state == .moved && $0.pitch == pitch.id }) {
                others.insert(leader)
            }
        }
        return others.count
    }

    private func hasLeft(_ word: LiveStatus) -> Bool {
        word.state == .moved ? word.pitch != pitch.id : !word.state.isOn
    }
}

extension PublishedCatalog.Stop {
    /// Whether it needs a pitch of its city at any time between two moments, as far as the plan says.
    fileprivate func takesPlace(at pitch: Slug, from start: Instant, to end: Instant) -> Bool {
        self.pitch == pitch && !status.isOff && self.start < end && self.end > start
    }
}
