import Diagnostics

/// A template as it was read.
struct TemplateFile: Sendable {
    /// What other templates call it: the file's name without `.mustache`.
    let name: String
    /// The path from the site's folder.
    let path: String
    let text: String
    let tokens: [TemplateToken]

    init(name: String, path: String, text: String) {
        self.name = name
        self.path = path
        self.text = text
        tokens = TemplateScanner.tokens(in: text)
    }

    /// The tokens with every line indented, for a partial that stands alone in an indented line; the tags keep the places
    /// that they have in the file.
    func tokens(indentedBy indentation: String) -> [TemplateToken] {
        if indentation.isEmpty { return tokens }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for index in lines.indices where index < lines.count - 1 || !lines[index].isEmpty {
            lines[index] = indentation + lines[index]
        }
        let width = indentation.unicodeScalars.count
        return TemplateScanner.tokens(in: lines.joined(separator: "\n")).map { token in
            guard case .tag(var tag) = token else { return token }
            tag.range.column -= width
            return .tag(tag)
        }
    }

    var tags: [TemplateTag] {
        tokens.compactMap { token in
            if case .tag(let tag) = token { tag } else { nil }
        }
    }
}
