import Domain

/// Says what is wrong with a text that is no date.
enum WrittenDate {
    /// Offsets from UTC are known for these years; other ones are slips of the finger.
    static let years = 2000...2049

    static func problem(with text: String) -> (message: String, hint: String) {
        let shown = Shown.text(text)
        if let date = LocalDate(text) {
            return ("the year \(date.components.year) is out of the ordinary", "2000 to 2049")
        }
        let parts = text.utf8.split(omittingEmptySubsequences: false) { !ASCII.isDigit($0) }
            .compactMap { Int(String(decoding: Array($0), as: UTF8.self)) }
        let hyphens = text.utf8.filter { $0 == UInt8(ascii: "-") }.count
        if let hint = DateHint.hint(for: text, parts) { return ("“\(shown)” is not a date", hint) }
        if text.utf8.count == 10, hyphens == 2, parts.count == 3 {
            return ("\(shown) is not a day of the calendar", hint(year: parts[0], month: parts[1]))
        }
        if text.utf8.count > 10, LocalDate(text.prefix(10)) != nil {
            return ("“\(shown)” is more than a date", "write \(text.prefix(10))")
        }
        return ("“\(shown)” is not a date", "write it as YYYY-MM-DD, such as 2026-12-05")
    }

    private static func hint(year: Int, month: Int) -> String {
        guard (1...12).contains(month) else { return "the months are 01 to 12" }
        let last = LocalDate.length(ofMonth: month, year: year)
        return "that month ends on \(Digits.padded(year, 4))-\(Digits.padded(month, 2))-\(Digits.padded(last, 2))"
    }
}
