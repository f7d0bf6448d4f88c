import Domain

extension LocalDate {
    /// `5 December 2026`.
    var inWords: String {
        let names = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        let (year, month, day) = components
        return "\(day) \(names[month - 1]) \(year)"
    }
}
