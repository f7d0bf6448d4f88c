internal import Domain
internal import HTTPTypes

/// Finds the stops that a word is about, and how long it holds.
struct LiveResolution: Sendable {
    /// How long a performer plays on after the published end, in seconds.
    static let grace = 15 * 60
    /// How far ahead of its start a stop may begin, in seconds.
    static let early = 3600
    /// How long a lease lasts that no published stop bounds, in seconds.
    static let shortLease = 30 * 60

    let performance: PublishedCatalog.Performance
    let catalog: PublishedCatalog

    /// - Throws: `Problem` 422 for a stop, a pitch or a date that does not exist.
    func statuses(of word: LiveWord, now: Instant) throws -> [LiveStatus] {
        let occurrence = try occurrence(of: word)
        if let pitch = word.pitch, catalog.pitches[pitch] == nil {
            throw Problem.unprocessable("pitch", "There is no pitch \(pitch).")
        }
        return try stops(of: word, in: occurrence).map { stop in
            LiveStatus(
                performance: performance.id, date: occurrence.date, stop: stop.number, state: word.state, at: word.at,
                until: LiveResolution.end(of: word, at: stop, now: now), pitch: word.pitch, note: word.note,
                minutes: word.minutes)
        }
    }

    private func occurrence(of word: LiveWord) throws -> PublishedCatalog.Occurrence {
        if let date = word.date {
            guard let found = performance.occurrences.first(where: { $0.date == date }) else {
                throw Problem.unprocessable("date", "It is not on at \(date).")
            }
            return found
        }
        let candidates = performance.occurrences.filter { occurrence in
            word.stop.map { number in occurrence.stops.contains { $0.number == number } } ?? true
        }
        let nearest = candidates.min { left, right in
            (left.distance(to: word.at, stop: word.stop), left.date) < (
                right.distance(to: word.at, stop: word.stop), right.date
            )
        }
        guard let nearest else {
            throw Problem.unprocessable(
                word.stop == nil ? "date" : "stop", "It has no date that is published, or none with this stop.")
        }
        return nearest
    }

    private func stops(of word: LiveWord, in occurrence: PublishedCatalog.Occurrence) throws -> [PublishedCatalog.Stop]
    {
        if let number = word.stop {
            guard let found = occurrence.stops.first(where: { $0.number == number }) else {
                throw Problem.unprocessable("stop", "There is no stop \(number) on \(occurrence.date).")
            }
            return [found]
        }
        let nearest = occurrence.stops.min {
            ($0.distance(to: word.at), $0.number) < ($1.distance(to: word.at), $1.number)
        }
        guard let nearest else { throw Problem.unprocessable("stop", "There is no stop on \(occurrence.date).") }
        guard !word.state.isOn else { return [nearest] }
        let rest = occurrence.stops.filter { $0.end > word.at }
        return rest.isEmpty ? [nearest] : rest
    }

    /// The first moment at which a word no longer holds.
    ///
    /// "I am on" is a lease: nobody is shown as playing who forgot to say that it is over. What is said of a stop that is
    /// still to come holds until that is over, since a cancellation that ran out would bring back a show that is not.
    static func end(of word: LiveWord, at stop: PublishedCatalog.Stop, now: Instant) -> Instant {
        let delay = word.state == .late ? (word.minutes ?? 0) * 60 : 0
        let published = stop.end.adding(seconds: grace + delay)
        let isAhead = stop.start.adding(seconds: -early) > now
        switch word.state {
        case .live: return isAhead || published <= now ? now.adding(seconds: shortLease) : published
        case .late, .moved: return published <= now ? now.adding(seconds: shortLease) : published
        default: return max(published, word.at.adding(seconds: 60))
        }
    }
}

extension PublishedCatalog.Stop {
    /// Seconds between a moment and the time that it is on; 0 while it is.
    func distance(to moment: Instant) -> Int {
        max(start.seconds - moment.seconds, moment.seconds - end.seconds, 0)
    }
}

extension PublishedCatalog.Occurrence {
    fileprivate func distance(to moment: Instant, stop: Int?) -> Int {
        stops.filter { stop == nil || $0.number == stop }.map { $0.distance(to: moment) }.min() ?? .max
    }
}

extension Problem {
    static func unprocessable(_ name: String, _ detail: String) -> Problem {
        Problem(.unprocessableContent, detail, findings: [Finding("/\(name)", detail)])
    }
}
