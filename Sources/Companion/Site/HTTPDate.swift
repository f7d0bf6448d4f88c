internal import Domain

/// Moments as HTTP writes them (RFC 9110, 5.6.7): `Sat, 05 Dec 2026 18:00:00 GMT`.
enum HTTPDate {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    static func text(of instant: Instant) -> String {
        let days = LocalDateTime(wallSeconds: instant.seconds).date
        let (year, month, day) = days.components
        let second = instant.seconds - days.daysSinceEpoch * 86_400
        let time = [second / 3600, second / 60 % 60, second % 60].map { Digits.padded($0, 2) }.joined(separator: ":")
        return "\(weekdays[days.weekday.rawValue]), \(Digits.padded(day, 2)) \(months[month - 1]) "
            + "\(Digits.padded(year, 4)) \(time) GMT"
    }

    /// Reads the two forms that were given up long ago too, `Saturday, 05-Dec-26 18:00:00 GMT` and
    /// `Sat Dec  5 18:00:00 2026`; nil for anything else.
    static func instant(_ text: String) -> Instant? {
        guard text.utf8.count <= 40 else { return nil }
        var words = text.split { $0 == " " || $0 == "-" }
        if words.count == 5 {
            words = [words[0], words[2], words[1], words[4], words[3], "GMT"]
        }
        guard words.count == 6, words[5] == "GMT", let day = number(words[1], 1...2),
            let month = months.firstIndex(where: { $0 == words[2] }), let year = number(words[3], 2...4),
            let date = LocalDate(
                year: year < 70 ? year + 2000 : year < 100 ? year + 1900 : year, month: month + 1, day: day)
        else { return nil }
        let time = words[4].split(separator: ":", omittingEmptySubsequences: false)
        guard time.count == 3, let hour = number(time[0], 2...2), hour < 24, let minute = number(time[1], 2...2),
            minute < 60, let second = number(time[2], 2...2), second <= 60
        else { return nil }
        return Instant(seconds: date.daysSinceEpoch * 86_400 + hour * 3600 + minute * 60 + min(second, 59))
    }

    private static func number(_ text: Substring, _ widths: ClosedRange<Int>) -> Int? {
        widths.contains(text.utf8.count) && Digits.areAll(text) ? Int(text) : nil
    }
}
