import Domain
import RoutePlanning

/// The status of a stop at a moment: the plan's, until the clock has passed its end, or what was said live.
enum StopStatus {
    static func now(of stop: PlannedStop, clock: inout ChangeClock) -> Status {
        if stop.status.isOff || stop.isBeyondClock { return stop.status }
        return clock.hasPassed(stop.end) ? .ended : stop.status
    }

    /// Of all stops together: off only where every stop is; ended after the last.
    static func now(of occurrence: Occurrence, clock: inout ChangeClock) -> Status {
        let planned = planned(of: occurrence)
        if planned.isOff { return planned }
        return isOver(occurrence, clock: &clock) ? .ended : planned
    }

    /// As planned or said: `live` where somebody says so, else the first that is not `scheduled`, among those that take
    /// place where any does.
    static func planned(of occurrence: Occurrence) -> Status {
        let taking = occurrence.stops.filter { !$0.status.isOff }
        guard !taking.isEmpty else { return occurrence.stops.first?.status ?? .scheduled }
        if taking.contains(where: { $0.status == .live }) { return .live }
        let rest = taking.filter { $0.status != .ended }
        guard !rest.isEmpty else { return .ended }
        return rest.first { $0.status != .scheduled }?.status ?? .scheduled
    }

    static func isOver(_ stop: PlannedStop, clock: inout ChangeClock) -> Bool {
        stop.isBeyondClock ? stop.status == .ended : clock.hasPassed(stop.end)
    }

    static func isOver(_ occurrence: Occurrence, clock: inout ChangeClock) -> Bool {
        guard occurrence.stops.contains(where: \.isBeyondClock) else { return clock.hasPassed(occurrence.end) }
        return occurrence.stops.allSatisfy { $0.status.isOff || isOver($0, clock: &clock) }
    }

    /// Whether it is on: by the plan, or because somebody says so before the time. Who says to be late has not begun.
    ///
    /// - Parameter stop: one that is not over.
    static func isNow(_ stop: PlannedStop, clock: inout ChangeClock) -> Bool {
        if stop.isBeyondClock { return stop.status == .live }
        return !stop.status.isOff && clock.hasPassed(stop.start)
    }

    /// The same for an occurrence that is not over and not off.
    static func isNow(_ occurrence: Occurrence, clock: inout ChangeClock) -> Bool {
        switch occurrence.stops.first(where: { $0.isBeyondClock && $0.status != .ended })?.status {
        case .live: true
        case .late: false
        default: clock.hasPassed(occurrence.start)
        }
    }

    /// Whether its time has come, also where somebody is late.
    static func hasBegun(_ occurrence: Occurrence, clock: inout ChangeClock) -> Bool {
        occurrence.stops.contains { $0.status == .live } || clock.hasPassed(occurrence.start)
    }
}

extension PlannedStop {
    /// Whether somebody says that it is on, late or over, whatever the plan says of its times.
    fileprivate var isBeyondClock: Bool { isSaid && [.live, .late, .ended].contains(status) }
}
