extension PublishedCatalog {
    /// Where a stop is, whoever says it: its pitch or itself.
    package struct Place: Sendable, Hashable {
        package let name: String
        package let address: String
        package let coordinates: Coordinates
        /// Nil for a place that is no pitch.
        package let pitch: PitchID?

        package init(name: String, address: String, coordinates: Coordinates, pitch: PitchID? = nil) {
            self.pitch = pitch
            self.name = name
            self.address = address
            self.coordinates = coordinates
        }
    }

    /// Nil for a stop of a catalogue that an older version wrote, and for a pitch that is not in it.
    package func place(of stop: Stop, in performance: Performance) -> Place? {
        if let slug = stop.pitch {
            return place(of: PitchID(city: performance.city, pitch: slug))
        }
        guard let address = stop.address, let coordinates = stop.coordinates else { return nil }
        return Place(name: stop.name, address: address, coordinates: coordinates)
    }

    /// Nil for a pitch that is not in the catalogue.
    package func place(of pitch: PitchID) -> Place? {
        pitches[pitch].map { Place(name: $0.name, address: $0.address, coordinates: $0.coordinates, pitch: pitch) }
    }
}
