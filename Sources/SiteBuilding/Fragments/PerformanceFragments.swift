/// A performance with what listings take over from it.
final class PerformanceFragments: Sendable {
    let show: PublishedPerformance
    let occurrences: [OccurrenceFragments]
    let events: StopEvents

    private init(show: PublishedPerformance, occurrences: [OccurrenceFragments], events: StopEvents) {
        self.show = show
        self.occurrences = occurrences
        self.events = events
    }

    convenience init(of show: PublishedPerformance, edition: Edition, templates: TemplateLibrary) {
        let occurrences = show.shown.map {
            OccurrenceFragments($0, in: show, edition: edition, templates: templates)
        }
        self.init(
            show: show, occurrences: occurrences,
            events: edition.language.hasFeeds ? StopEvents(of: show, edition: edition) : StopEvents.none)
    }

    /// The same with only some of its occurrences.
    func limited(to occurrences: [OccurrenceFragments]) -> PerformanceFragments {
        PerformanceFragments(show: show, occurrences: occurrences, events: events)
    }
}
