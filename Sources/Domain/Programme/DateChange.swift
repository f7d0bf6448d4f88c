/// What is different on one date of a performance.
package struct DateChange: Sendable, Hashable {
    /// The date as first planned, which stays the occurrence's name.
    package var date: LocalDate
    /// The day it is moved to.
    package var to: LocalDate?
    package var status: Status?
    package var note: String?
    /// Replaces all stops of that date.
    package var stops: [Stop]?

    package init(
        date: LocalDate, to: LocalDate? = nil, status: Status? = nil, note: String? = nil, stops: [Stop]? = nil
    ) {
        self.date = date
        self.to = to
        self.status = status
        self.note = note
        self.stops = stops
    }
}
