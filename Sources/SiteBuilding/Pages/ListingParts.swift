import Domain

/// What pages that list occurrences share: a clock that knows how long the listing stays as it is, map and timetable.
struct ListingParts {
    private let edition: Edition
    /// What the listing depends on in time, and what the page asks besides.
    var clock: ChangeClock
    /// The day of the programme; nil where the listing has no zone to count it by.
    let today: LocalDate?

    init(of listing: Listing, edition: Edition) {
        var clock = edition.clock()
        clock.depend(on: listing.window)
        today = listing.zone.map { clock.evening(in: $0) }
        self.edition = edition
        self.clock = clock
    }

    /// The fields `map` and `timetable`.
    ///
    /// - Parameters:
    ///   - name: what the map is a map of.
    ///   - city: whose day pages the timetable links to.
    func values(of entries: [Listing.Entry], name: String, city: Slug?) -> ViewValues {
        let title = edition.strings.text(.mapOfPlaces, ["name": name])
        return [
            "map": ListingMap(edition: edition).view(of: entries, title: title),
            "timetable": timetable(of: entries, city: city),
            "finder": FinderView.view(of: entries, edition: edition),
        ]
    }

    func timetable(of entries: [Listing.Entry], city: Slug?) -> View {
        TimetableView.view(of: entries, today: today, city: city, edition: edition)
    }
}
