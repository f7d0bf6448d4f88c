import Domain

/// Looks up what closures of a city and its pitches mean for a stop.
struct ClosureBook {
    let city: City
    let pitches: [PitchID: Pitch]

    /// A pitch's own closures come before the city's. Where the pitch that takes a set over is closed as well, its own
    /// `instead` is followed; a chain that ends nowhere or in a circle leaves the set closed, for the first reason.
    func decision(for place: ResolvedPlace, from start: LocalDateTime, to end: LocalDateTime) -> PlaceDecision {
        var reason: String?
        var current = place
        var visited: Set<Slug> = []
        while true {
            if let slug = current.pitch?.id.pitch { visited.insert(slug) }
            if let until = current.pitch?.until, start.date > until { return .closed(reason: reason) }
            guard let closure = closure(of: current, from: start, to: end) else {
                return reason.map { .moved(to: current, reason: $0) } ?? .open
            }
            reason = reason ?? closure.reason
            guard let instead = closure.instead, !visited.contains(instead),
                let next = pitches[PitchID(city: city.slug, pitch: instead)]
            else { return .closed(reason: reason) }
            current = ResolvedPlace(next)
        }
    }

    private func closure(of place: ResolvedPlace, from start: LocalDateTime, to end: LocalDateTime) -> Closure? {
        let own = place.pitch?.closures.first { $0.covers(start: start, end: end) }
        // A city that sends everybody to one pitch has not closed that one.
        return own
            ?? city.closures.first {
                $0.covers(start: start, end: end) && ($0.instead == nil || $0.instead != place.pitch?.id.pitch)
            }
    }
}
