package import Domain

/// Folds what a performer says live of one stop into the date that it is about.
package struct LiveFolding: Sendable {
    package enum Outcome: Sendable, Hashable {
        case folded
        /// The date has no such stop any more.
        case noStop
        /// The pitch it moved to is not one of the city's.
        case noPitch(PitchID)
        /// The place has closed it, and nobody can open it from there.
        case closedByPlace
    }

    private let city: City
    private let closures: ClosureBook
    private let pitches: [PitchID: Pitch]
    private let router: any Router

    package init(city: City, pitches: [PitchID: Pitch], router: any Router) {
        self.city = city
        self.closures = ClosureBook(city: city, pitches: pitches)
        self.pitches = pitches
        self.router = router
    }

    /// The performer's word is newer than the file, so it holds against a date that the file calls off; the place's word
    /// holds against both. A set that is over stays called off where it was. What is said of a new place, or of a set that
    /// was called off, takes the place of the file's note, which was about something else.
    ///
    /// - Parameter note: the word's own note as people read it.
    package func fold(_ word: LiveStatus, note: String?, into occurrence: inout Occurrence) -> Outcome {
        guard let index = occurrence.stops.firstIndex(where: { $0.number == word.stop }) else { return .noStop }
        var stop = occurrence.stops[index]
        if word.state == .moved, let id = word.pitch {
            guard id.city == city.slug, let pitch = pitches[id] else { return .noPitch(id) }
            move(&stop, to: ResolvedPlace(pitch), note: note)
        } else {
            guard stop.status != .closed else { return .closedByPlace }
            if stop.status.isOff, word.state == .ended { return .folded }
            stop.note = note ?? (stop.status.isOff && !word.state.isOff ? nil : stop.note)
            stop.status = word.state
        }
        stop.isSaid = stop.status != .closed
        let hasMoved = stop.coordinates != occurrence.stops[index].coordinates
        occurrence.stops[index] = stop
        if hasMoved { walk(&occurrence) }
        return .folded
    }

    /// A pitch that is closed takes nobody over.
    private func move(_ stop: inout PlannedStop, to place: ResolvedPlace, note: String?) {
        var (place, status, note) = (place, Status.moved, note)
        var isDecidedByPlace = false
        switch closures.decision(for: place, from: stop.startLocal, to: stop.endLocal) {
        case .open: break
        case .closed(let reason): (status, note, isDecidedByPlace) = (.closed, reason ?? note, true)
        case .moved(let instead, let reason): (place, note, isDecidedByPlace) = (instead, reason, true)
        }
        stop.status = status
        stop.note = note
        stop.isDecidedByPlace = isDecidedByPlace
        stop.pitch = place.pitch?.id
        stop.name = place.name
        stop.address = place.address
        stop.coordinates = place.coordinates
    }

    private func walk(_ occurrence: inout Occurrence) {
        let points = occurrence.stops.map(\.coordinates)
        occurrence.legs = RoutePlan.legs(through: points, router: router)
        occurrence.bounds = BoundingBox(around: points) ?? occurrence.bounds
    }
}
