/// Words of an author as they are shown in a message.
enum Shown {
    /// At most 60 characters, without any that would break the line or the terminal.
    static func text(_ text: some StringProtocol) -> String {
        var result = ""
        var count = 0
        for scalar in text.unicodeScalars {
            guard count < 60 else { return result + "…" }
            let isPlain = scalar.properties.generalCategory != .control && scalar.properties.generalCategory != .format
            result.unicodeScalars.append(isPlain ? scalar : "\u{FFFD}")
            count += 1
        }
        return result
    }
}

extension Shown {
    /// A number without a fraction that says nothing.
    static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }

    /// “a, b and c”.
    static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }
}
