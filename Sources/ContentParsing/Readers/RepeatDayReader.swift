import Diagnostics
import Domain

/// Reads a day of `on`: `sat`, or in a monthly repeat `first sat`.
struct RepeatDayReader {
    /// Nil where it is itself wrong.
    let every: Recurrence.Frequency?

    private static let ordinals = ["first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1]

    func read(_ field: Field) -> Recurrence.Day? {
        guard let text = field.word("a weekday") else { return nil }
        let words = text.split(separator: " ")
        if words.count == 1, let weekday = Weekday(abbreviation: text) { return Recurrence.Day(weekday: weekday) }
        if words.count == 2, let ordinal = RepeatDayReader.ordinals[String(words[0])],
            let weekday = Weekday(abbreviation: String(words[1]))
        {
            if every == .month || every == nil { return Recurrence.Day(weekday: weekday, ordinal: ordinal) }
            field.report(
                ContentRules.repeatDay, "“\(Shown.text(text))” is a day of a month", hint: "it goes with every: month")
            return nil
        }
        field.report(
            ContentRules.repeatDay, "“\(Shown.text(text))” is not a day of a repeat", hint: hint(for: text, words))
        return nil
    }

    private func hint(for text: String, _ words: [Substring]) -> String {
        let known = Weekday.allCases.map(\.abbreviation)
        if let last = words.last?.lowercased() {
            let guess = Weekday.allCases.first { $0.name.lowercased() == last || last == $0.abbreviation + "s" }
            let name = guess?.abbreviation ?? NearestName.of(last, in: known)
            if let name, words.count <= 2 {
                let ordinal =
                    words.count == 2 ? NearestName.of(String(words[0]), in: RepeatDayReader.ordinals.keys) : nil
                if words.count == 1 { return "did you mean “\(name)”?" }
                if let ordinal { return "did you mean “\(ordinal) \(name)”?" }
            }
        }
        return every == .month
            ? "one of \(known.joined(separator: ", ")), perhaps after first, second, third, fourth or last"
            : "one of \(known.joined(separator: ", "))"
    }
}
