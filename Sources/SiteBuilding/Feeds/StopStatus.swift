import Domain
import RoutePlanning

/// The status of a stop at a moment: the plan's, until the clock has passed its end.
enum StopStatus {
    static func now(of stop: PlannedStop, clock: inout ChangeClock) -> Status {
        if stop.status.isOff { return stop.status }
        return clock.hasPassed(stop.end) ? .ended : stop.status
    }

    /// Of all stops together: off only where every stop is; ended after the last.
    static func now(of occurrence: Occurrence, clock: inout ChangeClock) -> Status {
        let planned = planned(of: occurrence)
        if planned.isOff { return planned }
        return clock.hasPassed(occurrence.end) ? .ended : planned
    }

    /// As planned: the first that is not `scheduled`, among those that take place where any does.
    static func planned(of occurrence: Occurrence) -> Status {
        let taking = occurrence.stops.filter { !$0.status.isOff }
        guard !taking.isEmpty else { return occurrence.stops.first?.status ?? .scheduled }
        return taking.first { $0.status != .scheduled }?.status ?? .scheduled
    }
}
