import Domain
import RoutePlanning

/// A stop of a performance's route, with the walk to the next.
enum StopView {
    static let schema = Schema(
        "a stop",
        [
            "number": .text, "key": .text, "title": .text, "name": .text, "address": .text, "href": .text,
            "time": .text,
            "datetime": .text, "status": .text, "status_class": .text, "note": .text, "own_lang": .text,
            "is_off": .flag, "is_approximate": .flag, "is_said": .flag, "walk": .text, "directions": .text,
            "position": .text, "ends": .text, "getting_there": .text, "pitch_lang": .text,
            "access": .list(LinkView.schema),
        ])

    /// - Parameters:
    ///   - common: the note that the page shows already.
    ///   - language: of its title and note, where that is not the page's.
    static func view(
        _ stop: PlannedStop, leg: Leg?, common: String?, language: String?, edition: Edition
    ) -> View {
        let pitch = stop.pitch.flatMap { edition.catalog.pitches[$0] }
        return View(
            schema,
            [
                "number": String(stop.number), "key": stop.key.description, "title": stop.title, "name": stop.name,
                "address": stop.address, "href": stop.pitch.map { edition.link(.pitch($0)) },
                "time": edition.strings.timeRange(stop.startLocal, stop.endLocal),
                "datetime": stop.start.rfc3339(offset: stop.startOffset),
                "status": edition.strings.notable(stop.status),
                "status_class": stop.status.rawValue, "note": stop.note == common ? nil : stop.note,
                "own_lang": language, "is_off": stop.status.isOff,
                "is_approximate": stop.isApproximate, "is_said": stop.isSaid,
                "walk": leg.map { edition.strings.walk(metres: $0.metres, seconds: $0.seconds) },
                "getting_there": pitch?.gettingThere, "pitch_lang": pitch?.languages.own,
                "access": pitch?.accessibility.map { LinkView.view(edition.strings.accessibility($0), nil) },
                "position": PlaceView.position(of: stop.coordinates),
                "ends": stop.end.rfc3339(offset: stop.endOffset),
                "directions": GeoLink.url(stop.coordinates, name: stop.name),
            ])
    }
}
