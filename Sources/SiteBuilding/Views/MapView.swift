/// A drawn map and the list that says the same.
enum MapView {
    static let schema = Schema(
        "a map", ["svg": .html, "places": .list(PlaceView.schema), "more": .text])
}
