/// A day of the week, Monday first as in ISO 8601.
package enum Weekday: Int, Sendable, Hashable, Comparable, CaseIterable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// The three letters that content uses: `mon`.
    package var abbreviation: String {
        switch self {
        case .monday: "mon"
        case .tuesday: "tue"
        case .wednesday: "wed"
        case .thursday: "thu"
        case .friday: "fri"
        case .saturday: "sat"
        case .sunday: "sun"
        }
    }

    package init?(abbreviation: String) {
        guard let day = Weekday.allCases.first(where: { $0.abbreviation == abbreviation }) else { return nil }
        self = day
    }

    package static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}
