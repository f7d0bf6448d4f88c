/// A performance with what listings take over from it.
package struct PerformanceFragments: Sendable {
    package let show: PublishedPerformance
    package let occurrences: [OccurrenceFragments]
    package let events: StopEvents

    package init(of show: PublishedPerformance, edition: Edition, templates: TemplateLibrary) {
        self.show = show
        occurrences = show.shown.map {
            OccurrenceFragments($0, in: show, edition: edition, templates: templates)
        }
        events = StopEvents(of: show, edition: edition)
    }
}

extension PerformanceFragments {
    private init(show: PublishedPerformance, occurrences: [OccurrenceFragments], events: StopEvents) {
        self.show = show
        self.occurrences = occurrences
        self.events = events
    }

    /// The same with only some of its occurrences.
    package func limited(to occurrences: [OccurrenceFragments]) -> PerformanceFragments {
        PerformanceFragments(show: show, occurrences: occurrences, events: events)
    }
}
