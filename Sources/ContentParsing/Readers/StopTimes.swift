import Diagnostics
import Domain

/// Checks the times of one stop after the other: each starts before it ends and after the one before it.
struct StopTimes {
    /// The stop before, as far as its times are known.
    private var previous: (start: Int, end: Int?, range: SourceRange)?
    private var isFirst = true

    /// The minutes of a stop; nil where they are missing or wrong.
    mutating func add(_ startField: Field?, _ start: Int?, _ endField: Field?, _ end: Int?) -> Range<Int>? {
        defer { isFirst = false }
        guard let startField, let start else { return nil }
        let before = previous
        previous = (start, nil, startField.range)
        if isFirst, start >= 1440 {
            startField.report(
                ContentRules.stopLength, "the first stop starts after the day of its date",
                hint: "set the date to the next day, and the start to \(ClockTime.text(start - 1440))")
            return nil
        }
        guard isInOrder(startField, start, after: before) else { return nil }
        guard let endField, let end else { return nil }
        guard isForward(endField, start, end) else { return nil }
        previous = (start, end, startField.range)
        return start..<end
    }

    private func isInOrder(_ field: Field, _ start: Int, after before: (start: Int, end: Int?, range: SourceRange)?)
        -> Bool
    {
        guard let before else { return true }
        let note = Diagnostic.Note("the stop before it starts here", at: field.findings.text.location(before.range))
        if start < before.start {
            field.report(
                ContentRules.stopOrder,
                "the stop starts at \(ClockTime.text(start)), the one before it at \(ClockTime.text(before.start))",
                hint: start + 1440 - (before.end ?? before.start) <= 12 * 60 && start + 1440 <= ClockTime.last
                    ? "order the stops by time; past midnight the hours count on: \(ClockTime.text(start + 1440))"
                    : "order the stops by time",
                notes: [note])
            return false
        }
        if let end = before.end, start < end {
            field.report(
                ContentRules.stopOverlap,
                "the stop starts at \(ClockTime.text(start)), the one before it ends at \(ClockTime.text(end))",
                notes: [note])
            return false
        }
        return true
    }

    private func isForward(_ field: Field, _ start: Int, _ end: Int) -> Bool {
        guard end > start else {
            let next = end + 1440
            field.report(
                ContentRules.stopOrder,
                end == start
                    ? "the stop ends when it starts, at \(ClockTime.text(end))"
                    : "the stop ends at \(ClockTime.text(end)), before it starts at \(ClockTime.text(start))",
                hint: next - start <= 12 * 60 && next > start && next <= ClockTime.last
                    ? "past midnight the hours count on: write \(ClockTime.text(next))" : nil)
            return false
        }
        guard end - start <= 1440 else {
            field.report(
                ContentRules.stopLength, "the stop lasts longer than 24 hours", hint: "for several days use “also”")
            return false
        }
        return true
    }
}
