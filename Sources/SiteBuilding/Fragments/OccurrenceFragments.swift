import Domain
import RoutePlanning

/// What listings take over from one occurrence: when it is and how long that stays so at once, and what is rendered of it
/// when somebody asks, once.
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

    /// A stop that feeds still keep.
    struct KeptStop: Sendable {
        let stop: PlannedStop
        let isOver: Bool
        let isNow: Bool
    }

    private struct Rendered: Sendable {
        let points: [Point]
        let route: [UInt8]?
        let item: String?
        let feedItem: FeedItem?
    }

    let occurrence: Occurrence
    /// The day of the programme that its start belongs to.
    let evening: LocalDate
    let stops: [KeptStop]
    /// Whether its last stop is over.
    let isOver: Bool
    /// Whether it is on, by the plan or by word of mouth.
    let isNow: Bool
    let window: ChangeWindow
    private let rendered: Lazy<Rendered>

    init(_ occurrence: Occurrence, in show: PublishedPerformance, edition: Edition, templates: TemplateLibrary) {
        var clock = edition.clock()
        let evening = occurrence.stops.first.map { Evening.day(of: $0.startLocal) } ?? occurrence.day
        let stops = occurrence.stops.compactMap { stop -> KeptStop? in
            guard !clock.hasPassed(stop.end.adding(seconds: edition.site.expiresAfter)) else { return nil }
            let isOver = StopStatus.isOver(stop, clock: &clock)
            return KeptStop(stop: stop, isOver: isOver, isNow: !isOver && StopStatus.isNow(stop, clock: &clock))
        }
        let isOver = StopStatus.isOver(occurrence, clock: &clock)
        let isNow =
            !isOver && !StopStatus.planned(of: occurrence).isOff && StopStatus.isNow(occurrence, clock: &clock)
        self.occurrence = occurrence
        self.evening = evening
        self.stops = stops
        self.isOver = isOver
        self.isNow = isNow
        window = clock.window
        rendered = Lazy {
            // What is asked here was asked above: the window has it already.
            var clock = edition.clock()
            let hasFeeds = edition.language.hasFeeds
            let site = edition.site.url
            let points = stops.map { kept in
                Point(
                    stop: kept.stop,
                    bytes: hasFeeds
                        ? StopFeature.render(kept.stop, of: occurrence, in: show, site: site, clock: &clock) : [],
                    isOver: kept.isOver, isNow: kept.isNow,
                    set: kept.isOver
                        ? nil : SetFragment(kept.stop, isNow: kept.isNow, in: show, edition: edition))
            }
            let isRouted = hasFeeds && occurrence.stops.count > 1
            let item = isOver ? nil : OccurrenceView.view(of: occurrence, in: show, isNow: isNow, edition: edition)
            return Rendered(
                points: points,
                route: isRouted ? RouteFeature.render(occurrence, in: show, site: site, clock: &clock) : nil,
                item: item.map { String(decoding: templates.render(.occurrence, $0), as: UTF8.self) },
                feedItem: hasFeeds ? FeedItem(occurrence, in: show, edition: edition) : nil)
        }
    }

    /// A feature for each stop that feeds still keep.
    var points: [Point] { rendered.value.points }
    var route: [UInt8]? { rendered.value.route }
    /// The list item of pages; nil when the last stop is over.
    var item: String? { rendered.value.item }
    /// Nil in the languages that have no feeds.
    var feedItem: FeedItem? { rendered.value.feedItem }

    /// The order of every listing: by time, then by id, so that it never depends on luck.
    func precedes(_ other: OccurrenceFragments) -> Bool {
        (occurrence.start, occurrence.id) < (other.occurrence.start, other.occurrence.id)
    }
}
