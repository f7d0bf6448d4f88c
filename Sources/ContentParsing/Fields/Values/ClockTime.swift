import Domain

/// Times of the day as authors write them.
enum ClockTime {
    /// 48:00, the second midnight after a date.
    static let last = 2 * 1440

    /// Minutes after midnight of `HH:MM`. The hours count on past midnight, to 48:00.
    static func minutes(of text: String) -> Int? {
        let bytes = Array(text.utf8)
        guard bytes.count == 4 || bytes.count == 5, bytes[bytes.count - 3] == UInt8(ascii: ":") else { return nil }
        var digits: [Int] = []
        for (index, byte) in bytes.enumerated() where index != bytes.count - 3 {
            guard ASCII.isDigit(byte) else { return nil }
            digits.append(Int(byte - UInt8(ascii: "0")))
        }
        let minute = digits[digits.count - 2] * 10 + digits[digits.count - 1]
        let hour = digits.dropLast(2).reduce(0) { $0 * 10 + $1 }
        guard minute < 60, hour * 60 + minute <= last else { return nil }
        return hour * 60 + minute
    }

    /// `HH:MM` past midnight too: 1530 is `25:30`.
    static func text(_ minutes: Int) -> String {
        Digits.padded(minutes / 60, 2) + ":" + Digits.padded(minutes % 60, 2)
    }
}

extension LocalDateTime {
    /// Reads `YYYY-MM-DDTHH:MM`, also with a space for the T; seconds and offsets are no wall-clock time of a city.
    init?(written text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 16, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
            let date = LocalDate(text.prefix(10)), let minutes = ClockTime.minutes(of: String(text.suffix(5))),
            minutes < 1440
        else { return nil }
        self.init(date: date, minute: minutes)
    }
}
