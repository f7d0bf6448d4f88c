import Diagnostics
import Domain
import RoutePlanning

/// Looks up the claims of stops that clash, each once: history is asked about few lines of few files.
struct EntryClaims {
    private struct Key: Hashable {
        let performance: Int
        let field: String
        let change: Int?
        let further: Int?
    }

    private let context: ValidationContext
    private var known: [Key: EntryClaim] = [:]

    init(_ context: ValidationContext) {
        self.context = context
    }

    mutating func claim(of reference: StopReference) -> EntryClaim {
        let performance = context.catalog.performances[reference.performance]
        let occurrence = context.programme.occurrence(reference)
        let stop = occurrence.stops[reference.stop]
        let further = performance.also.firstIndex(of: occurrence.date)
        let key = Key(
            performance: reference.performance, field: stop.field, change: occurrence.change, further: further)
        if let claim = known[key] { return claim }
        let fields = EntryClaims.fields(of: stop.field, change: occurrence.change, further: further)
        let lines = Set(fields.filter(performance.marks.has).map { performance.marks[$0].range.line }).sorted()
        let file = performance.marks.file
        let claim = EntryClaim(entered: context.entryOrder.entered(file: file, lines: lines), file: file)
        known[key] = claim
        return claim
    }

    /// The lines that make a stop: its place and times, and what gives its date. A note or a title moves nobody, and
    /// neither does a date that `except` takes away.
    private static func fields(of stop: String, change: Int?, further: Int?) -> [String] {
        var fields = ["pitch", "name", "address", "coordinates", "start", "end"].map { "\(stop).\($0)" }
        if let further {
            fields.append("also.\(further)")
        } else {
            fields.append("date")
            fields += ["every", "interval", "on", "until", "count"].map { "repeat.\($0)" }
        }
        if let change { fields += ["changes.\(change).date", "changes.\(change).to"] }
        return fields
    }
}
