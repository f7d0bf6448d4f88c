import Domain
import RoutePlanning

/// A performance with those of its occurrences that the site shows now.
///
/// A class, since it is handed to every piece that is rendered of it, and to copy it would cost more than to render.
final class PublishedPerformance: Sendable {
    let index: Int
    let performance: Performance
    let city: City
    /// Everybody who performs, the leading one first; only those who have a folder.
    let performers: [Performer]
    /// All occurrences, past and future, in order of time.
    let all: [Occurrence]
    /// Those that are inside the horizon and not yet expired.
    let shown: [Occurrence]
    /// All occurrences without what was said live.
    let planned: [Occurrence]
    /// Those of the shown ones.
    let plannedShown: [Occurrence]
    /// When that changes.
    let dates: ChangeWindow
    /// The same, and when what git says of them changes.
    let window: ChangeWindow
    /// By stop key.
    let revisions: [Slug: Revision]
    /// What was said live of single dates.
    let live: LiveChanges?

    init(
        index: Int, performance: Performance, city: City, performers: [Performer], all: [Occurrence],
        shown: [Occurrence], planned: [Occurrence], plannedShown: [Occurrence], dates: ChangeWindow,
        window: ChangeWindow,
        revisions: [Slug: Revision], live: LiveChanges?
    ) {
        self.index = index
        self.performance = performance
        self.city = city
        self.performers = performers
        self.all = all
        self.shown = shown
        self.planned = planned
        self.plannedShown = plannedShown
        self.dates = dates
        self.window = window
        self.revisions = revisions
        self.live = live
    }

    /// The same with other words.
    convenience init(
        _ other: PublishedPerformance, performance: Performance, city: City, performers: [Performer],
        all: [Occurrence], shown: [Occurrence]
    ) {
        self.init(
            index: other.index, performance: performance, city: city, performers: performers, all: all, shown: shown,
            planned: other.planned, plannedShown: other.plannedShown, dates: other.dates,
            window: other.window,
            revisions: other.revisions, live: other.live)
    }

    /// Whether it has more dates than one.
    var repeats: Bool { performance.recurrence != nil || !performance.also.isEmpty }

    /// Whether it is in listings and rankings; one of performers who are all in none has only its own page and theirs.
    var isListed: Bool { performers.isEmpty || performers.contains(where: \.isListed) }

    var zone: Zone { city.zone }

    func revision(of key: Slug) -> Revision { revisions[key] ?? Revision() }

    /// Of a stop on one date, which counts what was said live of it.
    func revision(of key: Slug, on date: LocalDate) -> Revision {
        revision(of: key).counting(live?.moment(of: key, on: date))
    }

    /// The newest of the revisions of all stops on one date.
    func revision(on date: LocalDate) -> Revision { revision.counting(live?.moment(on: date)) }

    /// The newest of the revisions of all stops; of those of one minute the one with the latest second, so that the order
    /// of the dictionary never decides.
    var revision: Revision {
        revisions.values.max { left, right in
            (left.sequence, left.updated ?? Revision.epoch) < (right.sequence, right.updated ?? Revision.epoch)
        } ?? Revision()
    }
}
