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
            throw Problem(.conflict, "\(pitch.name) is closed: \(closure.reason)")
        }
    }

    /// - Throws: `Problem` 409 outside of the pitch's hours.
    func demandHours(at now: Instant) throws {
        guard let hours = pitch.hours else { return }
        let local = zone.local(now)
        let minute = local.minute
        guard !hours.contains(start: minute, end: minute + 1, on: local.date) else { return }
        throw Problem(.conflict, "\(pitch.name) may be played at \(hours.text) only.")
    }

    /// How many stops of which performances a closure touches.
    static func stops(at closure: SaidClosure, in catalog: PublishedCatalog) -> [PerformanceID: Int] {
        var found: [PerformanceID: Int] = [:]
        for performance in catalog.performances.values where performance.city == closure.pitch.city {
            for occurrence in performance.occurrences {
                for stop in occurrence.stops
                where stop.pitch == closure.pitch.pitch && !stop.status.isOff && stop.start < closure.to
                    && stop.end > closure.from
                {
                    found[performance.id, default: 0] += 1
                }
            }
        }
        return found
    }

    /// How many places others have taken by plan between two moments.
    func taken(from start: Instant, to end: Instant, except performer: Slug, in catalog: PublishedCatalog) -> Int {
        var others: Set<Slug> = []
        for performance in catalog.performances.values where performance.city == pitch.id.city {
            guard !performance.performers.contains(performer), let leader = performance.performers.first else {
                continue
            }
            for occurrence in performance.occurrences {
                for stop in occurrence.stops
                where stop.pitch == pitch.id.pitch && !stop.status.isOff && stop.start < end && stop.end > start {
                    others.insert(leader)
                }
            }
        }
        return others.count
    }
}
