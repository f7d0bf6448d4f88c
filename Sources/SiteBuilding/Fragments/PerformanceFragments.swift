/// A performance with what listings take over from it.
final class PerformanceFragments: Sendable {
    let show: PublishedPerformance
    let occurrences: [OccurrenceFragments]
    private let series: Lazy<StopEvents>
    private let found: Lazy<SearchDocument?>

    private init(
        show: PublishedPerformance, occurrences: [OccurrenceFragments], series: Lazy<StopEvents>,
        found: Lazy<SearchDocument?>
    ) {
        self.show = show
        self.occurrences = occurrences
        self.series = series
        self.found = found
    }

    convenience init(of show: PublishedPerformance, edition: Edition, templates: TemplateLibrary) {
        let occurrences = show.shown.map {
            OccurrenceFragments($0, in: show, edition: edition, templates: templates)
        }
        let hasFeeds = edition.language.hasFeeds
        self.init(
            show: show, occurrences: occurrences,
            series: Lazy { hasFeeds ? StopEvents(of: show, edition: edition) : StopEvents.none },
            found: Lazy {
                guard hasFeeds, show.isListed else { return nil }
                return SearchDocument(
                    SearchEntry(show, next: occurrences),
                    window: PerformanceFragments.dates(of: show, occurrences))
            })
    }

    /// When the dates that are shown, and what they are, change.
    var dates: ChangeWindow { PerformanceFragments.dates(of: show, occurrences) }

    private static func dates(of show: PublishedPerformance, _ occurrences: [OccurrenceFragments]) -> ChangeWindow {
        occurrences.reduce(into: show.dates) { $0.formUnion($1.window) }
    }

    /// The calendar's; none in the languages that have no feeds.
    var events: StopEvents { series.value }

    /// What it is found by; nil for what is in no listing.
    var document: SearchDocument? { found.value }

    /// Renders all that listings will ask for, while nobody waits for it.
    func prepare() {
        _ = events
        for occurrence in occurrences { _ = occurrence.points }
    }

    /// Only some of its occurrences, and nothing for calendars and the search: what waits for other cities is small.
    func reduced(to occurrences: [OccurrenceFragments]) -> PerformanceFragments {
        PerformanceFragments(
            show: show, occurrences: occurrences, series: Lazy { StopEvents.none }, found: Lazy { nil })
    }

    /// The same with only some of its occurrences.
    func limited(to occurrences: [OccurrenceFragments]) -> PerformanceFragments {
        PerformanceFragments(show: show, occurrences: occurrences, series: series, found: found)
    }
}
