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
