import Domain

/// The dates that one finding holds for, told as the first of them and how many more.
struct ConcernedDates {
    private(set) var days: Set<LocalDate> = []

    mutating func insert(_ day: LocalDate) { days.insert(day) }

    /// `on 5 December 2026 and 12 more dates`.
    var inWords: String {
        guard let first = days.min() else { return "" }
        switch days.count {
        case 1: return "on \(first.inWords)"
        case 2: return "on \(first.inWords) and 1 more date"
        default: return "on \(first.inWords) and \(days.count - 1) more dates"
        }
    }
}
