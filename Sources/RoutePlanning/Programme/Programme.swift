/// All occurrences of all performances of a catalogue, past and future.
package struct Programme: Sendable {
    /// By the performance's index in the catalogue, each in order of time.
    package let occurrences: [[Occurrence]]

    package init(occurrences: [[Occurrence]]) {
        self.occurrences = occurrences
    }
}
