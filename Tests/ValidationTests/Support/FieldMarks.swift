import Diagnostics
import Domain
import TestLiterals

/// Gives each field of a value a line of its own, in the order in which they are named here.
enum FieldMarks {
    static func marks(of show: Performance, performer: Performer?) -> SourceMarks {
        marks("\(show.address)", fields(of: show, performer: performer))
    }

    static func marks(of city: City) -> SourceMarks {
        marks("\(city.slug)", ["name"] + city.closures.indices.map { "closed.\($0).instead" })
    }

    static func marks(of pitch: Pitch) -> SourceMarks { marks("\(pitch.id)", fields(of: pitch)) }

    static func marks(of festival: Festival) -> SourceMarks { marks("\(festival.slug)", fields(of: festival)) }

    static func fields(of pitch: Pitch) -> [String] {
        ["name", "coordinates", "until"] + pitch.closures.indices.map { "closed.\($0).instead" }
    }

    static func fields(of festival: Festival) -> [String] {
        ["name", "city", "from", "to", "pitches"] + festival.pitches.indices.map { "pitches.\($0)" }
    }

    static func fields(of show: Performance, performer: Performer?) -> [String] {
        var fields = ["title", "id", "date", "festival"]
        if performer?.city != show.city { fields.append("city") }
        fields += show.with.indices.map { "with.\($0)" } + show.also.indices.map { "also.\($0)" }
        fields += self.fields(of: show.stops, under: "stops")
        if let recurrence = show.recurrence {
            let isCounted = if case .count = recurrence.end { true } else { false }
            fields += ["repeat", "repeat.every", "repeat.on", isCounted ? "repeat.count" : "repeat.until"]
            fields += recurrence.except.indices.map { "repeat.except.\($0)" }
        }
        for (index, change) in show.changes.enumerated() {
            fields += ["changes.\(index).date", "changes.\(index).to"]
            fields += self.fields(of: change.stops ?? [], under: "changes.\(index).stops")
        }
        return fields
    }

    private static func fields(of stops: [Stop], under parent: String) -> [String] {
        stops.enumerated().flatMap { index, stop in
            let isPitch = if case .pitch = stop.place { true } else { false }
            let names = (isPitch ? ["pitch"] : ["name", "address", "coordinates"]) + ["start", "end"]
            return names.map { "\(parent).\(index).\($0)" }
        }
    }

    private static func marks(_ file: String, _ fields: [String]) -> SourceMarks {
        SourceMarks(
            file: file,
            fields.enumerated().map { (field: $0.element, range: SourceRange(line: $0.offset + 1, column: 1)) })
    }
}
