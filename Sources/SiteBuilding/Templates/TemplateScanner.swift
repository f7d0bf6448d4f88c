import Diagnostics

/// Finds the tags of a Mustache template with their positions, which the library keeps to itself.
struct TemplateScanner {
    /// The tags in order. Delimiters cannot be changed in this project's templates: such a tag is `other`.
    static func tags(in template: String) -> [TemplateTag] {
        var tags: [TemplateTag] = []
        var line = 1
        var column = 1
        var rest = template.unicodeScalars[...]
        while let scalar = rest.first {
            if scalar == "{", rest.dropFirst().first == "{" {
                let (tag, length) = tag(in: rest, line: line, column: column)
                if let tag { tags.append(tag) }
                for skipped in rest.prefix(length) {
                    if skipped == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
                }
                rest = rest.dropFirst(length)
            } else {
                if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
                rest = rest.dropFirst()
            }
        }
        return tags
    }

    private static func tag(
        in text: Substring.UnicodeScalarView, line: Int, column: Int
    ) -> (tag: TemplateTag?, length: Int) {
        let body = text.dropFirst(2)
        let isTriple = body.first == "{"
        let inside = isTriple ? body.dropFirst() : body
        var content = ""
        for scalar in inside {
            if scalar == "}" { break }
            content.unicodeScalars.append(scalar)
        }
        let length = 2 + (isTriple ? 1 : 0) + content.unicodeScalars.count + (isTriple ? 3 : 2)
        let trimmed = content.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let (kind, name) = isTriple ? (.html, trimmed) : kind(of: trimmed)
        let range = SourceRange(line: line, column: column, length: length)
        return (TemplateTag(kind: kind, name: name, range: range), min(length, text.count))
    }

    private static func kind(of content: String) -> (TemplateTag.Kind, String) {
        let name = String(content.dropFirst()).split(separator: " ").joined(separator: " ")
        switch content.first {
        case "#": return (.section, name)
        case "^": return (.inverted, name)
        case "/": return (.end, name)
        case ">": return (.partial, name)
        case "&": return (.html, name)
        case "!", "=", "$", "<", "%": return (.other, name)
        default: return (.text, content)
        }
    }
}
