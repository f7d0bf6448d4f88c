import Domain
import RoutePlanning

/// Pitches that a city closed live, as if their files said so.
struct LiveClosures {
    private let catalog: Catalog
    private let said: [PitchID: [SaidClosure]]
    /// In the city's time.
    let closures: [PitchID: [Closure]]
    /// All pitches, with what was said.
    let pitches: [PitchID: Pitch]

    /// A pitch that the site does not have cannot be closed.
    init(catalog: Catalog, said: [SaidClosure]) {
        var closures: [PitchID: [Closure]] = [:]
        var pitches = catalog.pitches
        for closure in said where closure.lifted == nil {
            guard let zone = catalog.cities[closure.pitch.city]?.zone, pitches[closure.pitch] != nil else { continue }
            let written = LiveClosures.written(closure, zone: zone)
            closures[closure.pitch, default: []].append(written)
            pitches[closure.pitch]?.closures.append(written)
        }
        self.catalog = catalog
        self.said = Dictionary(grouping: said, by: \.pitch)
        self.closures = closures
        self.pitches = pitches
    }

    /// Plans again whatever has a stop at one of the pitches, and notes what has changed back.
    func apply(
        to occurrences: inout [[Occurrence]], changes: inout [Int: LiveChanges], router: any Router, now: Instant
    ) {
        noteLifted(occurrences, &changes, now: now)
        guard !closures.isEmpty else { return }
        var closed = catalog
        closed.pitches = pitches
        let planner = ProgrammePlanner(catalog: closed, router: router)
        let cities = Set(closures.keys.map(\.city))
        for (index, performance) in catalog.performances.enumerated() where cities.contains(performance.city) {
            let before = occurrences[index]
            guard before.contains(where: { $0.stops.contains { $0.pitch.map { closures[$0] != nil } ?? false } }) else {
                continue
            }
            let after = planner.plan(performanceAt: index)
            guard after != before, after.count == before.count else { continue }
            occurrences[index] = after
            var own = changes[index] ?? LiveChanges()
            for (old, new) in zip(before, after) {
                for (was, stop) in zip(old.stops, new.stops) where was != stop {
                    own.note(moment(of: was, now: now, &own.window), of: stop.key, on: old.date)
                }
            }
            changes[index] = own
        }
    }

    /// What was closed and is open again has changed twice: a calendar that was told the first must be told the second.
    private func noteLifted(_ occurrences: [[Occurrence]], _ changes: inout [Int: LiveChanges], now: Instant) {
        let lifted = said.mapValues { $0.filter { $0.lifted != nil } }.filter { !$0.value.isEmpty }
        guard !lifted.isEmpty else { return }
        for (index, dates) in occurrences.enumerated() {
            for occurrence in dates {
                for stop in occurrence.stops {
                    for closure in stop.pitch.flatMap({ lifted[$0] }) ?? []
                    where closure.from < stop.end && stop.start < closure.to {
                        var own = changes[index] ?? LiveChanges()
                        var clock = ChangeClock(now: now)
                        let moment = closure.lifted.flatMap { clock.hasPassed($0) ? $0 : nil }
                        own.window.formUnion(clock.window)
                        own.note(moment, of: stop.key, on: occurrence.date)
                        changes[index] = own
                    }
                }
            }
        }
    }

    /// When the newest closure that a stop falls into was said, as far as that has passed.
    private func moment(of stop: PlannedStop, now: Instant, _ window: inout ChangeWindow) -> Instant? {
        guard let pitch = stop.pitch else { return nil }
        var clock = ChangeClock(now: now)
        let moments = (said[pitch] ?? []).filter { $0.from < stop.end && stop.start < $0.to }
            .compactMap(\.at).filter { clock.hasPassed($0) }
        window.formUnion(clock.window)
        return moments.max()
    }

    /// Whole minutes, and rather one more than one less.
    private static func written(_ closure: SaidClosure, zone: Zone) -> Closure {
        let end = closure.to.adding(seconds: (60 - closure.to.seconds % 60) % 60)
        return Closure(from: zone.local(closure.from), to: zone.local(end), reason: closure.reason, instead: nil)
    }
}
