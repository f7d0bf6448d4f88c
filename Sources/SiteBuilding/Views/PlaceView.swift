import Domain

/// A place of a map's list, with what is on there.
enum PlaceView {
    static let set = Schema(
        "a set",
        [
            "date": .text, "time": .text, "datetime": .text, "title": .text, "href": .text, "status": .text,
            "status_class": .text, "is_off": .flag, "is_now": .flag, "lang": .text,
        ])
    static let schema = Schema(
        "a place",
        [
            "mark": .text, "name": .text, "href": .text, "address": .text, "sets": .list(set), "more": .text,
            "position": .text,
        ])

    /// Longitude and latitude as the feeds write them, by which the live map finds a place in its list.
    static func position(of point: Coordinates) -> String {
        DecimalText.short(point.longitude, decimals: 6) + "," + DecimalText.short(point.latitude, decimals: 6)
    }
}
