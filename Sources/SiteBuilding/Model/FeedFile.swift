/// The feeds that lie beside a listing page.
enum FeedFile: String, Sendable, CaseIterable {
    case points = "performances.geojson"
    case routes = "routes.geojson"
    case jsonFeed = "feed.json"
    case atom = "atom.xml"
    case calendar = "calendar.ics"

    var mediaType: String {
        switch self {
        case .points, .routes: "application/geo+json"
        case .jsonFeed: "application/feed+json"
        case .atom: "application/atom+xml"
        case .calendar: "text/calendar"
        }
    }
}
