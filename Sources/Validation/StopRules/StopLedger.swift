import Diagnostics
import Domain
import RoutePlanning

/// The findings of one rule at one performance: each field once, as on the first date, with all dates that it holds for.
struct StopLedger {
    private struct Entry {
        let finding: StopFinding
        var dates = ConcernedDates()
    }

    private var entries: [Entry] = []

    mutating func add(_ finding: StopFinding, on day: LocalDate) {
        let known = entries.firstIndex {
            $0.finding.field == finding.field && $0.finding.severity == finding.severity
        }
        let index = known ?? entries.endIndex
        if known == nil { entries.append(Entry(finding: finding)) }
        entries[index].dates.insert(finding.day ?? day)
    }

    func diagnostics(_ rule: Rule, performance: Int, in context: ValidationContext) -> [Diagnostic] {
        entries.map { entry in
            let finding = entry.finding
            let isTold =
                finding.dates == .always
                || entry.dates.days.count < dates(of: finding.field, performance: performance, in: context)
            var diagnostic = Diagnostic(
                rule, isTold ? "\(finding.message) \(entry.dates.inWords)" : finding.message,
                at: context.catalog.performances[performance].marks[finding.field], hint: finding.hint,
                notes: finding.notes)
            diagnostic.severity = finding.severity ?? rule.severity
            return diagnostic
        }
    }

    /// How many dates that are not over have the stop that a field belongs to.
    private func dates(of field: String, performance: Int, in context: ValidationContext) -> Int {
        guard !field.hasPrefix("changes.") else { return 1 }
        return Set(
            context.upcoming(performance).lazy
                .filter { $0.element.stops.first?.field.hasPrefix("stops.") == true }.map(\.element.day)
        ).count
    }
}
