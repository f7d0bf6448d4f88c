import Diagnostics
import Domain

/// Reads `stops`: one to five places with their times, in order.
struct StopsReader {
    static let keys = [
        "pitch", "name", "address", "coordinates", "start", "end", "title", "status", "note", "approximate", "key",
    ]

    /// The day that full date-times count from; nil where it is itself wrong.
    let date: LocalDate?

    /// Nil where any of them is wrong.
    func read(_ field: Field) -> [Stop]? {
        guard !field.isMapping else {
            field.reportType("a list of stops", hint: "begin each stop with “- ”: - pitch: portas-do-sol")
            return nil
        }
        if let text = field.scalar {
            field.reportType("a list of stops", hint: BareStop.hint(for: text) + ", on lines of their own")
            return nil
        }
        if let split = SplitStop(field) {
            split.report(in: field.findings)
            return nil
        }
        guard let items = field.items(1...5) else { return nil }
        var stops: [Stop] = []
        var times = StopTimes()
        var keys = StopKeys()
        for item in items {
            if let text = item.scalar {
                report(text, item)
                continue
            }
            guard let fields = Fields(item, of: "a stop", keys: StopsReader.keys) else { continue }
            let start = fields.required("start")
            let end = fields.required("end")
            let span = times.add(start, start?.clock(from: date), end, end?.clock(from: date))
            let place = StopPlace.read(fields)
            let title = fields.optional("title")?.line(1...100)
            let status = StatusReader.read(fields)
            let note = fields.optional("note")?.prose(1...300)
            let isApproximate = fields.optional("approximate")?.bool()
            let key = keys.key(fields, of: place)
            guard let span, let place, let key else { continue }
            stops.append(
                Stop(
                    key: key, place: place, start: span.lowerBound, end: span.upperBound, title: title, status: status,
                    note: note, isApproximate: isApproximate ?? false))
        }
        return stops.count == items.count ? stops : nil
    }

    private func report(_ text: String, _ item: Field) {
        item.report(ContentRules.wrongType, BareStop.message, hint: BareStop.hint(for: text))
    }
}
