import Domain

/// Ages in whole hours or days, so that a score stays the same until the next one is full.
enum WholeUnits {
    /// Full units since a moment; 0 for what is still to come, which counts as of now.
    static func passed(since start: Instant, until now: Instant, unit: Int) -> Int {
        guard now > start else { return 0 }
        let (seconds, overflow) = now.seconds.subtractingReportingOverflow(start.seconds)
        return (overflow ? .max : seconds) / unit
    }

    /// When unit number `unitIndex`, from 0, is full; nil beyond the reach of time.
    static func end(ofUnit unitIndex: Int, since start: Instant, unit: Int) -> Instant? {
        let (length, tooLong) = (unitIndex + 1).multipliedReportingOverflow(by: unit)
        let (seconds, tooLate) = start.seconds.addingReportingOverflow(length)
        return tooLong || tooLate ? nil : Instant(seconds: seconds)
    }
}
