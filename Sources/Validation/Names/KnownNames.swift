package import Domain

/// The names that a file stands for, whether or not the file is free of errors.
///
/// A pitch whose file has a mistake in it is not unknown: the mistake has been reported, and that is enough.
package struct KnownNames: Sendable {
    package private(set) var cities: Set<Slug>
    package private(set) var pitches: Set<PitchID>
    package private(set) var festivals: Set<Slug>
    package private(set) var performers: Set<Slug>

    package init(
        cities: Set<Slug> = [], pitches: Set<PitchID> = [], festivals: Set<Slug> = [], performers: Set<Slug> = []
    ) {
        self.cities = cities
        self.pitches = pitches
        self.festivals = festivals
        self.performers = performers
    }

    /// These and all that a catalogue has.
    func adding(_ catalog: Catalog) -> KnownNames {
        KnownNames(
            cities: cities.union(catalog.cities.keys), pitches: pitches.union(catalog.pitches.keys),
            festivals: festivals.union(catalog.festivals.keys), performers: performers.union(catalog.performers.keys))
    }
}
