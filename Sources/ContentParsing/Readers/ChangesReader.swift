import Diagnostics
import Domain

/// Reads `changes`: a list of `{ date, to?, status?, note?, stops? }`, each for one date.
enum ChangesReader {
    static let keys = ["date", "to", "status", "note", "stops"]

    static func read(_ field: Field) -> [DateChange] {
        var changes: [DateChange] = []
        var places: [LocalDate: SourceRange] = [:]
        for item in field.items(1...400) ?? [] {
            guard let fields = Fields(item, of: "a change", keys: keys) else { continue }
            let dateField = fields.required("date")
            let date = dateField?.date()
            if let date, let dateField {
                if let first = places[date] {
                    dateField.report(
                        ContentRules.repeatedItem, "\(date) is changed twice", hint: "put both changes into one",
                        notes: [Diagnostic.Note("the first is here", at: field.findings.text.location(first))])
                } else {
                    places[date] = dateField.range
                }
            }
            if let change = change(fields, date) { changes.append(change) }
        }
        return changes
    }

    private static func change(_ fields: Fields, _ date: LocalDate?) -> DateChange? {
        let toField = fields.optional("to")
        let to = toField?.date()
        if let to, let date, let toField {
            if to == date {
                toField.report(
                    ContentRules.changeWithoutEffect, "\(date) is moved to itself", hint: "write another day")
            } else if abs(to.daysSinceEpoch - date.daysSinceEpoch) > Recurrence.longestDays {
                toField.report(
                    ContentRules.outOfRange, "\(date) is moved by more than \(Recurrence.longestDays) days",
                    hint: "look at the year; for another season write another file")
            }
        }
        let status = StatusReader.read(fields)
        let note = fields.optional("note")?.prose(1...300)
        let stops = fields.optional("stops").flatMap { StopsReader(date: to ?? date).read($0) }
        let effects = ["to", "status", "note", "stops"]
        if !effects.contains(where: { fields.has($0) || fields.isMisspelt($0) }) {
            fields.report(
                ContentRules.changeWithoutEffect, "this change says nothing that is different",
                hint: "add “to”, “status”, “note” or “stops”")
        }
        return date.map { DateChange(date: $0, to: to, status: status, note: note, stops: stops) }
    }
}
