import Domain

/// What is meant by some of the other ways to write a date.
enum DateHint {
    /// Nil where no reading of it is a day.
    ///
    /// - Parameter parts: The numbers in the text.
    static func hint(for text: String, _ parts: [Int]) -> String? {
        if let date = named(text, parts) { return "did you mean \(date)?" }
        guard parts.count == 3 else { return nil }
        if parts[0] >= 1000 {
            return LocalDate(year: parts[0], month: parts[1], day: parts[2]).map { "did you mean \($0)?" }
        }
        guard parts[2] >= 1000 else { return nil }
        let dayFirst = LocalDate(year: parts[2], month: parts[1], day: parts[0])
        // With points it is sure that the day comes first.
        let monthFirst = text.contains(".") ? nil : LocalDate(year: parts[2], month: parts[0], day: parts[1])
        guard let date = dayFirst ?? monthFirst else { return nil }
        guard let monthFirst, monthFirst != date else { return "did you mean \(date)?" }
        return "did you mean \(date), or \(monthFirst)? the month stands before the day"
    }

    /// `5 December 2026` and `Dec 5, 2026`.
    private static func named(_ text: String, _ parts: [Int]) -> LocalDate? {
        let words = text.lowercased().split { !$0.isLetter }
        let found = words.compactMap(month)
        guard found.count == 1, parts.count == 2, let month = found.first,
            let year = parts.first(where: { $0 >= 1000 }), let day = parts.first(where: { $0 < 1000 })
        else { return nil }
        return LocalDate(year: year, month: month, day: day)
    }

    private static func month(_ word: Substring) -> Int? {
        guard word.utf8.count >= 3 else { return nil }
        return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
}
