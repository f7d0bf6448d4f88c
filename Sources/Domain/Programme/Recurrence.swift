/// When a performance comes again. It means what the equal RFC 5545 RRULE with EXDATE means.
package struct Recurrence: Sendable, Hashable {
    package enum Frequency: String, Sendable, Hashable, CaseIterable {
        case day, week, month
    }

    /// A weekday, in a monthly repeat perhaps only the first, second, … or last of the month.
    package struct Day: Sendable, Hashable {
        package let weekday: Weekday
        /// 1 to 5 from the month's beginning, −1 for its last; nil for every one.
        package let ordinal: Int?

        package init(weekday: Weekday, ordinal: Int? = nil) {
            self.weekday = weekday
            self.ordinal = ordinal
        }
    }

    package enum End: Sendable, Hashable {
        /// The last day on which it may come.
        case until(LocalDate)
        /// How many dates the rule gives, before `except` takes any away.
        case count(Int)
    }

    package var every: Frequency
    package var interval: Int
    package var on: [Day]
    package var end: End
    /// Dates that never were.
    package var except: [LocalDate]

    package init(every: Frequency, interval: Int = 1, on: [Day] = [], end: End, except: [LocalDate] = []) {
        self.every = every
        self.interval = interval
        self.on = on
        self.end = end
        self.except = except
    }

    /// No rule may reach further than this after its first date.
    package static let longestDays = 400
}
