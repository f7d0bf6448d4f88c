/// When a pitch may be used: the subset of OpenStreetMap's opening hours that is weekdays and ranges of hours.
///
/// `Mo-Fr 12:00-20:00; Sa,Su 10:00-21:00`, `10:00-22:00` (every day), `24/7`; a later rule replaces an earlier one for
/// its days; `off` closes them. A range may end after midnight (`18:00-26:00`, or `18:00-02:00`).
package struct OpeningHours: Sendable, Hashable {
    package struct Span: Sendable, Hashable {
        /// Minutes after midnight; `end` may be beyond 1440.
        package let start: Int
        package let end: Int

        package init(start: Int, end: Int) {
            self.start = start
            self.end = end
        }
    }

    /// The text as the author wrote it, for showing.
    package let text: String
    /// By weekday, Monday first; each in order of time.
    package let spans: [[Span]]

    package init(text: String, spans: [[Span]]) {
        self.text = text
        self.spans = spans
    }

    /// Whether the whole of a stretch of wall-clock time is open. Minutes count from midnight of `date`; ranges that
    /// touch are one, also across midnight.
    package func contains(start: Int, end: Int, on date: LocalDate) -> Bool {
        var reached = start
        let firstDay = -1
        let lastDay = end / 1440
        var open: [Span] = []
        for day in firstDay...max(firstDay, lastDay) {
            for span in spans[date.adding(days: day).weekday.rawValue] {
                open.append(Span(start: span.start + day * 1440, end: span.end + day * 1440))
            }
        }
        for span in open.sorted(by: { $0.start < $1.start }) where span.start <= reached {
            reached = max(reached, span.end)
        }
        return reached >= end
    }
}
