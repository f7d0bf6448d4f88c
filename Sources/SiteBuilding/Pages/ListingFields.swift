import Domain

/// The fields of a page that lists occurrences.
enum ListingFields {
    static let schema = PageFrame.schema.adding(
        "the listing",
        [
            "intro": .html, "map": .view(MapView.schema), "timetable": .view(TimetableView.schema),
            "finder": .view(FinderView.schema),
        ])
}
