import Domain

/// Where a stop is once the name of its pitch is looked up.
struct ResolvedPlace {
    /// Nil for a place that the author describes.
    let pitch: Pitch?
    let name: String
    let address: String
    let coordinates: Coordinates

    init(_ pitch: Pitch) {
        self.init(pitch: pitch, name: pitch.name, address: pitch.address, coordinates: pitch.coordinates)
    }

    /// Nil for a pitch that the city does not have.
    init?(_ place: Place, in city: City, pitches: [PitchID: Pitch]) {
        switch place {
        case .pitch(let slug):
            guard let pitch = pitches[PitchID(city: city.slug, pitch: slug)] else { return nil }
            self.init(pitch)
        case .address(let name, let address, let coordinates):
            self.init(pitch: nil, name: name, address: address, coordinates: coordinates)
        }
    }

    private init(pitch: Pitch?, name: String, address: String, coordinates: Coordinates) {
        self.pitch = pitch
        self.name = name
        self.address = address
        self.coordinates = coordinates
    }
}
