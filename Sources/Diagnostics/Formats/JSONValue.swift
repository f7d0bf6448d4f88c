/// A piece of a JSON document whose members keep the order that they were given in.
///
/// Two formats need a little JSON, and this library stands at the bottom of all others and depends on nothing.
enum JSONValue {
    case string(String)
    case number(Int)
    case array([JSONValue])
    case object([(name: String, value: JSONValue)])

    /// The document; what lies deeper than `depth` levels is written on the line of what holds it.
    func text(indentedTo depth: Int) -> String {
        var result = ""
        write(to: &result, level: 0, depth: depth)
        return result + "\n"
    }

    private func write(to text: inout String, level: Int, depth: Int) {
        switch self {
        case .string(let string):
            JSONValue.write(string, to: &text)
        case .number(let number):
            text += String(number)
        case .array(let items):
            JSONValue.write(items, between: ("[", "]"), to: &text, level: level, depth: depth) { item, text in
                item.write(to: &text, level: level + 1, depth: depth)
            }
        case .object(let members):
            JSONValue.write(members, between: ("{", "}"), to: &text, level: level, depth: depth) { member, text in
                JSONValue.write(member.name, to: &text)
                text += ": "
                member.value.write(to: &text, level: level + 1, depth: depth)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item], between brackets: (String, String), to text: inout String, level: Int, depth: Int,
        item write: (Item, inout String) -> Void
    ) {
        let breaks = level < depth && !items.isEmpty
        text += brackets.0
        for (index, item) in items.enumerated() {
            if index > 0 { text += breaks ? "," : ", " }
            if breaks { text += "\n" + String(repeating: "  ", count: level + 1) }
            write(item, &text)
        }
        if breaks { text += "\n" + String(repeating: "  ", count: level) }
        text += brackets.1
    }

    /// Control characters are escaped, and the two line separators that are none in JSON but end a line elsewhere.
    private static func write(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
