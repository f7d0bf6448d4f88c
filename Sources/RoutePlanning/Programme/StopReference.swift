/// Points at a stop of a programme without copying it.
package struct StopReference: Sendable, Hashable {
    /// The index of the performance in the catalogue.
    package var performance: Int
    /// The index among the performance's occurrences.
    package var occurrence: Int
    /// The index among the occurrence's stops.
    package var stop: Int

    package init(performance: Int, occurrence: Int, stop: Int) {
        self.performance = performance
        self.occurrence = occurrence
        self.stop = stop
    }
}

extension Programme {
    package func occurrence(_ reference: StopReference) -> Occurrence {
        occurrences[reference.performance][reference.occurrence]
    }

    package func stop(_ reference: StopReference) -> PlannedStop {
        occurrences[reference.performance][reference.occurrence].stops[reference.stop]
    }
}
