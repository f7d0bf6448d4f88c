import Diagnostics
import Domain
import RoutePlanning

/// A rule that judges one stop of one date at a time: one that is not over and that its performer has not called off.
protocol StopRule: CrossFileRule {
    static func finding(at stop: PlannedStop, on occurrence: Occurrence, of show: Show) -> StopFinding?
}

extension StopRule {
    package static func findings(in context: ValidationContext) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for (index, performance) in context.catalog.performances.enumerated() {
            guard let city = context.catalog.cities[performance.city] else { continue }
            let show = Show(context: context, performance: performance, city: city)
            var ledger = StopLedger()
            for (_, occurrence) in context.upcoming(index) {
                for stop in occurrence.stops where !stop.status.isOff || stop.isDecidedByPlace {
                    if let finding = finding(at: stop, on: occurrence, of: show) {
                        ledger.add(finding, on: occurrence.day)
                    }
                }
            }
            findings += ledger.diagnostics(rule, performance: index, in: context)
        }
        return findings
    }
}
