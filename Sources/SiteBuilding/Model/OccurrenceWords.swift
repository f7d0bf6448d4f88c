import Domain
import RoutePlanning

/// What feeds and pages say of an occurrence, in words.
struct OccurrenceWords {
    private let occurrence: Occurrence
    private let show: PublishedPerformance
    private let strings: Strings

    init(_ occurrence: Occurrence, in show: PublishedPerformance, strings: Strings) {
        self.occurrence = occurrence
        self.show = show
        self.strings = strings
    }

    /// `18:00–20:00`, from the first stop's start to the last one's end.
    var time: String {
        guard let first = occurrence.stops.first, let last = occurrence.stops.last else { return "" }
        return strings.timeRange(first.startLocal, last.endLocal)
    }

    /// `Portas do Sol`, or `Portas do Sol → Rossio`.
    var places: String {
        var names: [String] = []
        for stop in occurrence.stops where names.last != stop.name { names.append(stop.name) }
        guard let first = names.first else { return "" }
        return names.dropFirst().reduce(first) { strings.text(.route, ["from": $0, "to": $1]) }
    }

    /// `Fado at dusk, Sat 5 Dec 18:00, Portas do Sol → Rossio`, led by what is off.
    var headline: String {
        let status = StopStatus.planned(of: occurrence)
        let values = [
            "title": show.performance.title, "date": strings.shortDate(occurrence.day), "places": places,
            "time": occurrence.stops.first.map { strings.time($0.startLocal) } ?? "",
            "status": strings.status(status),
        ]
        return strings.text(status.isOff ? .headlineOff : .headline, values)
    }

    /// The stops as an ordered list of HTML.
    var stopList: String {
        var html = "<ol>"
        for stop in occurrence.stops {
            var line = strings.text(
                .stopLine,
                [
                    "time": strings.timeRange(stop.startLocal, stop.endLocal), "place": stop.name,
                    "address": stop.address,
                ])
            if let status = strings.notable(stop.status) { line += " — " + status }
            if let note = stop.note { line += " — " + note }
            html += "<li>" + Markup.escaped(line) + "</li>"
        }
        return html + "</ol>"
    }
}
