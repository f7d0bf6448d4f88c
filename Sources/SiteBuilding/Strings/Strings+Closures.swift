import Domain

extension Strings {
    /// When a closure holds: in whole days where it is made of days, else to the minute.
    func closure(_ closure: Closure, hasBegun: Bool) -> String {
        guard let to = closure.to else {
            return text(hasBegun ? .closedOpen : .closedFrom, ["from": longDate(closure.from.date)])
        }
        guard closure.from.minute == 0, to.minute == 0 else { return timed(closure.from, to, hasBegun: hasBegun) }
        // The last day that is closed, rather than the first minute that is open.
        let last = to.date.adding(days: -1)
        if hasBegun { return text(.closedNow, ["to": longDate(last)]) }
        if last <= closure.from.date { return text(.closedDay, ["day": longDate(last)]) }
        return text(.closedUntil, ["from": longDate(closure.from.date), "to": longDate(last)])
    }

    private func timed(_ from: LocalDateTime, _ to: LocalDateTime, hasBegun: Bool) -> String {
        if hasBegun { return text(.closedNowUntil, ["to": shortMoment(to)]) }
        if from.date == to.date {
            return text(.closedHours, ["day": longDate(from.date), "hours": timeRange(from, to)])
        }
        return text(.closedUntil, ["from": shortMoment(from), "to": shortMoment(to)])
    }
}
