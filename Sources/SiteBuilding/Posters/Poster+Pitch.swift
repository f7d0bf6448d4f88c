import Domain
import RoutePlanning

extension Poster {
    /// What is on at a pitch: for the lamp post that stands there.
    ///
    /// - Parameter entries: what the pitch's page lists, in order of time.
    static func pitch(
        _ pitch: Pitch, in city: City, entries: [Listing.Entry], window: ChangeWindow, context: PageContext
    ) -> Poster {
        let strings = context.edition.strings
        let points = entries.flatMap { entry in entry.points.map { (entry.show, $0) } }
        let ahead = points.filter { !$0.1.isOver && !$0.1.stop.status.isOff }
            .sorted { $0.1.stop.start < $1.1.stop.start }
        let rows = ahead.prefix(mostDates).map { show, point in
            Row(
                lead: strings.shortMoment(point.stop.startLocal), text: point.stop.title ?? show.performance.title,
                note: show.performers.map(\.name).joined(separator: " & "), language: show.performance.language)
        }
        return Poster(
            address: .pitchPoster(pitch.id), target: .pitch(pitch.id),
            trail: context.trail(through: city) + [(pitch.name, .pitch(pitch.id))],
            kicker: pitch.code.map { "\(city.name) · \($0)" } ?? city.name, name: pitch.name,
            lead: pitch.address.hasPrefix(pitch.name) ? nil : pitch.address,
            heading: strings.text(.posterProgramme), rows: Array(rows),
            density: rows.count > 3 ? .dense : .roomy,
            invitation: strings.text(.posterScanPitch), window: window)
    }
}
