import Diagnostics
import Domain
import RoutePlanning
import Validation
import TestLiterals

extension Site {
    func context(_ order: any EntryOrder = PathOrder()) -> ValidationContext {
        let router = GeodesicRouter(walking: catalog.site.walking)
        let planner = ProgrammePlanner(catalog: catalog, router: router)
        let occurrences = catalog.performances.indices.map(planner.plan(performanceAt:))
        return ValidationContext(
            catalog: catalog, programme: Programme(occurrences: occurrences), now: now, router: router,
            entryOrder: order, declared: declared)
    }

    /// The findings of a rule, each as its text: the file and the field, the severity, the message, hint and notes.
    func findings(_ rule: any CrossFileRule.Type, _ order: any EntryOrder = PathOrder()) -> [String] {
        rule.findings(in: context(order)).map(text)
    }

    func text(_ diagnostic: Diagnostic) -> String {
        var lines = ["\(place(diagnostic.location)) \(diagnostic.severity): \(diagnostic.message)"]
        if let hint = diagnostic.hint { lines.append("hint: \(hint)") }
        lines += diagnostic.notes.map { "note: \(place($0.location)) \($0.message)" }
        return lines.joined(separator: "\n")
    }

    private func place(_ location: SourceLocation) -> String {
        guard let fields = fieldsOfFiles[location.file], fields.indices.contains(location.range.line - 1) else {
            return "\(location.file):\(location.range.line)"
        }
        return "\(location.file) \(fields[location.range.line - 1])"
    }

    private var fieldsOfFiles: [String: [String]] {
        var fields: [String: [String]] = [:]
        for show in catalog.performances {
            fields[show.marks.file] = FieldMarks.fields(of: show, performer: catalog.performers[show.address.performer])
        }
        for pitch in catalog.pitches.values { fields[pitch.marks.file] = FieldMarks.fields(of: pitch) }
        for festival in catalog.festivals.values { fields[festival.marks.file] = FieldMarks.fields(of: festival) }
        return fields
    }
}
