import Domain

/// Which stops of a performance something was said of, and when that last changed anything.
struct LiveChanges: Sendable, Hashable {
    private struct StopDate: Sendable, Hashable {
        let date: LocalDate
        let key: Slug
    }

    /// When the words begin and stop to hold.
    var window = ChangeWindow()
    /// Nil where nobody knows when it was said.
    private var moments: [StopDate: Instant?] = [:]

    /// - Parameter date: the original one.
    mutating func note(_ moment: Instant?, of key: Slug, on date: LocalDate) {
        let stop = StopDate(date: date, key: key)
        let known = moments[stop] ?? nil
        moments.updateValue([known, moment].compactMap(\.self).max(), forKey: stop)
    }

    func contains(_ key: Slug, on date: LocalDate) -> Bool { moments[StopDate(date: date, key: key)] != nil }

    func moment(of key: Slug, on date: LocalDate) -> Instant? { moments[StopDate(date: date, key: key)] ?? nil }

    /// The latest of all stops of a date.
    func moment(on date: LocalDate) -> Instant? {
        moments.lazy.filter { $0.key.date == date }.compactMap(\.value).max()
    }
}
