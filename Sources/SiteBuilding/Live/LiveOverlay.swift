import Domain
import RoutePlanning

/// Lays what was said live over the programme, between planning and rendering.
///
/// A word holds from when it was said until its lease is over; both moments are change points and count as changes of the
/// stop. What held when the stop ended stays true of it: a show that was called off was not played after all. Nothing that is said makes content wrong: what cannot be followed is passed over with a remark.
struct LiveOverlay {
    let catalog: Catalog
    let planned: Programme
    let snapshot: EngagementSnapshot
    let router: any Router
    let strings: Strings
    let now: Instant

    func programme() -> LiveProgramme {
        if snapshot.live.isEmpty, snapshot.closures.isEmpty { return LiveProgramme(planned: planned) }
        var occurrences = planned.occurrences
        var changes: [Int: LiveChanges] = [:]
        var remarks: [String] = []
        let closing = LiveClosures(catalog: catalog, said: snapshot.closures)
        closing.apply(to: &occurrences, changes: &changes, router: router, now: now)
        let words = Dictionary(grouping: snapshot.live, by: \.performance)
        for (index, performance) in catalog.performances.enumerated() {
            guard let words = words[performance.id], let city = catalog.cities[performance.city] else { continue }
            let folding = LiveFolding(city: city, pitches: closing.pitches, router: router)
            for word in words {
                if let remark = fold(word, folding, into: &occurrences[index], &changes[index, default: LiveChanges()])
                {
                    remarks.append(remark)
                }
            }
        }
        return LiveProgramme(
            planned: planned, programme: Programme(occurrences: occurrences), changes: changes,
            closures: closing.closures, remarks: remarks)
    }

    /// - Returns: why a word that holds cannot be followed.
    private func fold(
        _ word: LiveStatus, _ folding: LiveFolding, into occurrences: inout [Occurrence], _ changes: inout LiveChanges
    ) -> String? {
        var clock = ChangeClock(now: now)
        defer { changes.window.formUnion(clock.window) }
        guard clock.hasPassed(word.at) else { return nil }
        let subject = "what was said of stop \(word.stop) of \(word.performance) on \(word.date)"
        guard let index = occurrences.firstIndex(where: { $0.date == word.date }),
            let stop = occurrences[index].stops.first(where: { $0.number == word.stop })
        else { return clock.hasPassed(word.until) ? nil : "\(subject) is passed over: there is no such stop" }
        let staysTrue = word.state != .live && word.until >= stop.end
        let isOver = !staysTrue && clock.hasPassed(word.until)
        changes.note(isOver ? word.until : word.at, of: stop.key, on: word.date)
        guard !isOver else { return nil }
        switch folding.fold(word, note: note(of: word), into: &occurrences[index]) {
        case .folded, .closedByPlace: return nil
        case .noStop: return "\(subject) is passed over: there is no such stop"
        case .noPitch(let pitch): return "\(subject) is passed over: \(pitch) is no pitch of its city"
        }
    }

    private func note(of word: LiveStatus) -> String? {
        let minutes = word.state == .late ? word.minutes.flatMap { $0 > 0 ? $0 : nil } : nil
        let parts = [minutes.map { strings.text(.lateBy, count: $0) }, word.note].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " — ")
    }
}
