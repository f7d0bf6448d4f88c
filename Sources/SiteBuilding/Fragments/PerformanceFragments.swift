/// A performance with what listings take over from it.
final class PerformanceFragments: Sendable {
    let show: PublishedPerformance
    let occurrences: [OccurrenceFragments]
    let events: StopEvents
    /// What it is found by; nil for what is in no listing.
    let document: SearchDocument?

    private init(
        show: PublishedPerformance, occurrences: [OccurrenceFragments], events: StopEvents, document: SearchDocument?
    ) {
        self.show = show
        self.occurrences = occurrences
        self.events = events
        self.document = document
    }

    convenience init(of show: PublishedPerformance, edition: Edition, templates: TemplateLibrary) {
        let occurrences = show.shown.map {
            OccurrenceFragments($0, in: show, edition: edition, templates: templates)
        }
        guard edition.language.hasFeeds else {
            self.init(show: show, occurrences: occurrences, events: StopEvents.none, document: nil)
            return
        }
        var window = show.window
        for occurrence in occurrences { window.formUnion(occurrence.window) }
        self.init(
            show: show, occurrences: occurrences, events: StopEvents(of: show, edition: edition),
            document: show.isListed
                ? SearchDocument(SearchEntry(show, next: occurrences), window: window) : nil)
    }

    /// The same with only some of its occurrences.
    func limited(to occurrences: [OccurrenceFragments]) -> PerformanceFragments {
        PerformanceFragments(show: show, occurrences: occurrences, events: events, document: document)
    }
}
