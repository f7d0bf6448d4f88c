import Domain
import History
import RoutePlanning

/// Works out when anything that a stop depends on last changed: its file, its pitch, its city, its festival, and the
/// names of those who perform.
struct RevisionBook {
    let catalog: Catalog
    let history: RepositoryHistory?

    /// By stop key; empty without history.
    func revisions(
        of performance: Performance, _ occurrences: [Occurrence], city: City, clock: inout ChangeClock
    ) -> [Slug: Revision] {
        guard let history else { return [:] }
        var files = [performance.marks.file, city.marks.file]
        if let festival = performance.festival.flatMap({ catalog.festivals[$0] }) { files.append(festival.marks.file) }
        files += performance.performers.compactMap { catalog.performers[$0]?.marks.file }
        let shared = newest(of: files, in: history)
        var pitches: [Slug: Set<PitchID>] = [:]
        for occurrence in occurrences {
            for stop in occurrence.stops {
                pitches[stop.key, default: []].formUnion(stop.pitch.map { [$0] } ?? [])
            }
        }
        // Also the pitch that has sent a set elsewhere: its word decides where the set is.
        for stop in performance.stops + performance.changes.flatMap({ $0.stops ?? [] }) {
            guard case .pitch(let pitch) = stop.place else { continue }
            pitches[stop.key]?.insert(PitchID(city: performance.city, pitch: pitch))
        }
        return pitches.mapValues { ids in
            let own = newest(of: ids.sorted().compactMap { catalog.pitches[$0]?.marks.file }, in: history)
            return revision(newer(shared, own), clock: &clock)
        }
    }

    /// When a file changed last, and whether it has changes that are not committed.
    private struct Change {
        let instant: Instant
        let isUncommitted: Bool
    }

    private func newest(of files: [String], in history: RepositoryHistory) -> Change? {
        files.reduce(nil) { newest, file in
            guard let file = history.file(file), let changed = file.changed else { return newest }
            return newer(newest, Change(instant: changed, isUncommitted: file.isUncommitted))
        }
    }

    private func newer(_ left: Change?, _ right: Change?) -> Change? {
        guard let left, let right else { return left ?? right }
        return Change(
            instant: max(left.instant, right.instant), isUncommitted: left.isUncommitted || right.isUncommitted)
    }

    private func revision(_ change: Change?, clock: inout ChangeClock) -> Revision {
        guard let change else { return Revision() }
        let changed = clock.clamp(change.instant)
        return Revision(
            updated: changed,
            sequence: RepositoryHistory.sequence(of: changed, uncommitted: change.isUncommitted, now: changed))
    }
}
