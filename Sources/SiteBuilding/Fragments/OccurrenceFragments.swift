import Domain
import RoutePlanning

/// Everything that listings take over from one occurrence, rendered once.
final class OccurrenceFragments: Sendable {
    struct Point: Sendable {
        let stop: PlannedStop
        /// Empty in the languages that have no feeds.
        let bytes: [UInt8]
        /// Whether the stop has ended: feeds keep it for a while, pages do not.
        let isOver: Bool
        /// Whether it is on, by the plan or by word of mouth.
        let isNow: Bool
        /// Nil when it has ended.
        let set: SetFragment?
    }

    let occurrence: Occurrence
    /// The day of the programme that its start belongs to.
    let evening: LocalDate
    /// A feature for each stop that feeds still keep.
    let points: [Point]
    let route: [UInt8]?
    /// Whether it is on, by the plan or by word of mouth.
    let isNow: Bool
    /// The list item of pages; nil when the last stop is over.
    let item: String?
    /// Nil in the languages that have no feeds.
    let feedItem: FeedItem?
    let window: ChangeWindow

    init(_ occurrence: Occurrence, in show: PublishedPerformance, edition: Edition, templates: TemplateLibrary) {
        var clock = edition.clock()
        let hasFeeds = edition.language.hasFeeds
        self.occurrence = occurrence
        evening = occurrence.stops.first.map { Evening.day(of: $0.startLocal) } ?? occurrence.day
        points = occurrence.stops.compactMap { stop in
            guard !clock.hasPassed(stop.end.adding(seconds: edition.site.expiresAfter)) else { return nil }
            let bytes =
                hasFeeds
                ? StopFeature.render(stop, of: occurrence, in: show, site: edition.site.url, clock: &clock) : []
            let isOver = StopStatus.isOver(stop, clock: &clock)
            let isNow = !isOver && StopStatus.isNow(stop, clock: &clock)
            let set = isOver ? nil : SetFragment(stop, isNow: isNow, in: show, edition: edition)
            return Point(stop: stop, bytes: bytes, isOver: isOver, isNow: isNow, set: set)
        }
        route =
            hasFeeds && occurrence.stops.count > 1
            ? RouteFeature.render(occurrence, in: show, site: edition.site.url, clock: &clock) : nil
        feedItem = hasFeeds ? FeedItem(occurrence, in: show, edition: edition) : nil
        if StopStatus.isOver(occurrence, clock: &clock) {
            isNow = false
            item = nil
        } else {
            isNow = !StopStatus.planned(of: occurrence).isOff && StopStatus.isNow(occurrence, clock: &clock)
            let view = OccurrenceView.view(of: occurrence, in: show, isNow: isNow, edition: edition)
            item = String(decoding: templates.render(.occurrence, view), as: UTF8.self)
        }
        window = clock.window
    }

    var isOver: Bool { item == nil }

    /// The order of every listing: by time, then by id, so that it never depends on luck.
    func precedes(_ other: OccurrenceFragments) -> Bool {
        (occurrence.start, occurrence.id) < (other.occurrence.start, other.occurrence.id)
    }
}
