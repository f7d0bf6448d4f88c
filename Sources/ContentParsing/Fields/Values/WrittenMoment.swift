import Domain

/// A day, or a minute of it, as an author wrote it.
enum WrittenMoment {
    case day(LocalDate)
    case time(LocalDateTime)

    /// The first minute that is meant.
    var start: LocalDateTime {
        switch self {
        case .day(let date): LocalDateTime(date: date, minute: 0)
        case .time(let time): time
        }
    }

    /// The first minute that is not meant any more, where this is the end of a period: a day counts as a whole.
    var end: LocalDateTime {
        switch self {
        case .day(let date): LocalDateTime(date: date, minute: 1440)
        case .time(let time): time
        }
    }
}
