/// What is meant by some of the other ways to write a time of the day.
enum TimeHint {
    static func hint(for text: String) -> String {
        let times = text.split { !$0.isASCII || !($0.isNumber || $0 == ":") }.compactMap {
            ClockTime.minutes(of: String($0))
        }
        if times.count == 2 {
            return "write start: \(ClockTime.text(times[0])) and end: \(ClockTime.text(times[1])), each on its line"
        }
        return reading(of: text.lowercased()).map { "did you mean \(ClockTime.text($0))?" }
            ?? "write HH:MM in 24 hours, up to 48:00 past midnight"
    }

    /// The minutes after midnight, where there is one obvious reading of `1800`, `18.00`, `18h`, `6pm` or `18:00 (late)`.
    private static func reading(of text: String) -> Int? {
        if let first = text.split(separator: " ").first, let minutes = leading(String(first), of: text) {
            return minutes
        }
        let numbers = text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
        if numbers.count == 3, text.utf8.count == 8, text.utf8.filter({ $0 == UInt8(ascii: ":") }).count == 2 {
            return minutes(numbers[0], numbers[1])
        }
        guard var hour = numbers.first, numbers.count <= 2 else { return nil }
        if numbers.count == 1, text.utf8.allSatisfy(ASCII.isDigit) {
            guard text.utf8.count == 3 || text.utf8.count == 4 else { return nil }
            return minutes(hour / 100, hour % 100)
        }
        let isMorning = text.hasSuffix("am") || text.hasSuffix("a.m.")
        let isEvening = text.hasSuffix("pm") || text.hasSuffix("p.m.")
        guard isMorning || isEvening || text.contains(".") || text.contains("h") else { return nil }
        if isEvening, hour < 12 { hour += 12 }
        if isMorning, hour == 12 { hour = 0 }
        return minutes(hour, numbers.count == 2 ? numbers[1] : 0)
    }

    /// A right time with something behind it that does not say which half of the day it is.
    private static func leading(_ word: String, of text: String) -> Int? {
        let rest = text.dropFirst(word.count).utf8
        guard !rest.contains(where: { ASCII.isAlphanumeric($0) }) else { return nil }
        return ClockTime.minutes(of: word)
    }

    private static func minutes(_ hour: Int, _ minute: Int) -> Int? {
        hour < 48 && minute < 60 ? hour * 60 + minute : nil
    }
}
