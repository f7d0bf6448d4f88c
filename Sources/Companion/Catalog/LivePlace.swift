internal import Domain

/// Where somebody can be found.
struct LivePlace: Sendable, Hashable {
    let name: String
    let address: String?
    let coordinates: Coordinates
    /// Nil for a place that is no pitch.
    let pitch: PitchID?
}

extension PublishedCatalog {
    /// Where a word says that they are: at the pitch they moved to, else where the plan says.
    func place(of status: LiveStatus, in performance: Performance) -> LivePlace? {
        let planned = performance.stop(status.stop, on: status.date)
        let named = status.pitch ?? planned?.pitch.map { PitchID(city: performance.city, pitch: $0) }
        guard let pitch = named.flatMap({ pitches[$0] }) else { return nil }
        return LivePlace(name: pitch.name, address: pitch.address, coordinates: pitch.coordinates, pitch: pitch.id)
    }
}

extension PublishedCatalog.Performance {
    func stop(_ number: Int, on date: LocalDate) -> PublishedCatalog.Stop? {
        occurrences.first { $0.date == date }?.stops.first { $0.number == number }
    }
}
