import Domain
import RoutePlanning

/// A set as the small timetables of maps show it: in the list beside the map, and in words for its marker.
struct SetFragment: Sendable {
    let view: View
    let sentence: String

    init(_ stop: PlannedStop, isNow: Bool, in show: PublishedPerformance, edition: Edition) {
        let strings = edition.strings
        let status = stop.status
        let title = stop.title ?? show.performance.title
        let date = strings.shortDate(stop.startLocal.date)
        sentence =
            "\(date) \(strings.time(stop.startLocal)) \(title)" + (status.isOff ? " (\(strings.status(status)))" : "")
        view = View(
            PlaceView.set,
            [
                "date": date, "time": strings.timeRange(stop.startLocal, stop.endLocal),
                "datetime": stop.start.rfc3339(offset: stop.startOffset), "title": title,
                "href": edition.link(.performance(show.performance.address)), "status": strings.notable(status),
                "status_class": status.rawValue, "is_off": status.isOff, "is_now": isNow,
                "lang": stop.title == nil ? show.performance.language : show.performance.languages.own,
            ])
    }
}
