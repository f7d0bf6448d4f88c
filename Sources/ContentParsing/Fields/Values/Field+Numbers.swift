import Diagnostics
import Domain

extension Field {
    /// A whole number within a range.
    func integer(_ range: ClosedRange<Int>) -> Int? {
        guard let text = word("a number") else { return nil }
        let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
        guard !digits.isEmpty, digits.count <= 15, digits.allSatisfy(ASCII.isDigit), let value = Int(text) else {
            report(ContentRules.notANumber, "“\(Shown.text(text))” is not a whole number", hint: "write it in digits")
            return nil
        }
        guard range.contains(value) else {
            report(
                ContentRules.outOfRange, "“\(key)” is \(value), allowed are \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
        return value
    }

    /// A number, perhaps with a fraction, within a range.
    func number(_ range: ClosedRange<Double>) -> Double? {
        guard let value = number() else { return nil }
        guard range.contains(value) else {
            report(
                ContentRules.outOfRange,
                "“\(key)” is \(Shown.number(value)), allowed are \(Shown.number(range.lowerBound)) to \(Shown.number(range.upperBound))"
            )
            return nil
        }
        return value
    }

    /// A number of any size.
    func number() -> Double? {
        guard let text = word("a number") else { return nil }
        if let value = DecimalText.value(of: text) { return value }
        let hint =
            text.utf8.contains(UInt8(ascii: ",")) ? "write a point before the fraction" : "write digits, such as 4.8"
        report(ContentRules.notANumber, "“\(Shown.text(text))” is not a number", hint: hint)
        return nil
    }

    /// Exactly `true` or `false`.
    func bool() -> Bool? {
        guard let text = word("true or false") else { return nil }
        switch text {
        case "true": return true
        case "false": return false
        default:
            report(
                ContentRules.notABoolean, "“\(Shown.text(text))” is neither true nor false",
                hint: Field.booleanHints[text.lowercased()].map { "write \($0)" } ?? "write true or false")
            return nil
        }
    }

    private static let booleanHints = [
        "yes": "true", "on": "true", "y": "true", "1": "true", "true": "true",
        "no": "false", "off": "false", "n": "false", "0": "false", "false": "false",
    ]

    /// A span of time in minutes, such as `45m`, within a range.
    func duration(_ range: ClosedRange<Int>) -> Int? {
        guard let text = word("a span of time") else { return nil }
        guard let minutes = TimeSpan.minutes(of: text) else {
            let hint =
                text.utf8.allSatisfy(ASCII.isDigit) && !text.isEmpty
                ? "add the unit: \(text)m, \(text)h or \(text)d" : "write it as 45m, 2h, 1h30m or 60d"
            report(ContentRules.notADuration, "“\(Shown.text(text))” is not a span of time", hint: hint)
            return nil
        }
        guard range.contains(minutes) else {
            report(
                ContentRules.outOfRange,
                "“\(key)” is \(Shown.text(text)), allowed are \(TimeSpan.text(range.lowerBound)) to \(TimeSpan.text(range.upperBound))"
            )
            return nil
        }
        return minutes
    }
}
