/// Spans of time as authors write them: `45m`, `2h`, `1h30m`, `60d`.
enum TimeSpan {
    /// Days, hours and minutes in this order, each at most once; nil for anything else.
    static func minutes(of text: String) -> Int? {
        var total = 0
        var value: Int?
        var digits = 0
        var last = Int.max
        for byte in text.utf8 {
            if ASCII.isDigit(byte) {
                value = (value ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
                digits += 1
                guard digits <= 5 else { return nil }
                continue
            }
            guard let number = value, let unit = minutes(in: byte), unit < last else { return nil }
            total += number * unit
            (value, digits, last) = (nil, 0, unit)
        }
        return value == nil && last != Int.max ? total : nil
    }

    /// In the largest unit that divides it.
    static func text(_ minutes: Int) -> String {
        if minutes != 0, minutes % 1440 == 0 { return "\(minutes / 1440)d" }
        if minutes != 0, minutes % 60 == 0 { return "\(minutes / 60)h" }
        return "\(minutes)m"
    }

    private static func minutes(in unit: UInt8) -> Int? {
        switch unit {
        case UInt8(ascii: "d"): 1440
        case UInt8(ascii: "h"): 60
        case UInt8(ascii: "m"): 1
        default: nil
        }
    }
}
