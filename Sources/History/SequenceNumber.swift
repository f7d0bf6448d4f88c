package import Domain

extension RepositoryHistory {
    /// When SEQUENCE is 0: 2020-01-01T00:00:00Z.
    package static let sequenceStart = Instant(seconds: 1_577_836_800)

    /// The SEQUENCE of iCalendar: whole minutes from 2020 to the newest change that something depends on.
    ///
    /// A change from the future counts as of `now`, and an edit that is not committed a minute more, so that a calendar
    /// takes it up. Since times never fall along the first-parent line, neither does this.
    package static func sequence(of changed: Instant, uncommitted: Bool, now: Instant) -> Int {
        let minutes = (min(changed, now).seconds - sequenceStart.seconds) / 60
        return max(0, minutes) + (uncommitted ? 1 : 0)
    }
}
