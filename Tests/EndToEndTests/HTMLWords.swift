/// The words of a page that somebody sees or hears, in the order of the page: texts and the attributes that are read out.
///
/// What is in an element with a `lang` of its own is in another language than the page, and with `translate="no"` in none;
/// both are left out.
struct HTMLWords {
    struct Word {
        let text: String
        /// Where it is: the names of the elements around it.
        let place: String
    }

    private static let spoken: Set<String> = ["alt", "title", "aria-label", "aria-description", "placeholder", "label"]
    private static let silent: Set<String> = ["script", "style"]
    private static let empty: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]
    private static let described: Set<String> = ["description", "og:title", "og:description"]

    private(set) var words: [Word] = []
    /// Of the element that is open, outermost first; whether it is in another language.
    private var open: [(name: String, isForeign: Bool)] = []

    init(of html: String) {
        var rest = html[...]
        while let mark = rest.firstIndex(of: "<") {
            add(text: rest[..<mark])
            guard let end = rest[mark...].firstIndex(of: ">") else { return }
            let tag = rest[rest.index(after: mark)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("!") { continue }
            if tag.hasPrefix("/") {
                close(String(tag.dropFirst()))
            } else {
                begin(tag)
                if let last = open.last?.name, HTMLWords.silent.contains(last) {
                    let close = rest.firstRange(of: "</\(last)>")?.lowerBound ?? rest.endIndex
                    rest = rest[close...]
                }
            }
        }
        add(text: rest)
    }

    private mutating func begin(_ tag: Substring) {
        let name = String(tag.prefix { !$0.isWhitespace && $0 != "/" }).lowercased()
        var attributes: [String: String] = [:]
        for match in tag.matches(of: /([a-zA-Z:-]+)="([^"]*)"/) { attributes[String(match.1)] = String(match.2) }
        let isMarked = name != "html" && (attributes["lang"] != nil || attributes["translate"] == "no")
        let isForeign = (open.last?.isForeign ?? false) || isMarked
        let place = (open.map(\.name) + [name]).joined(separator: " ")
        if !isForeign {
            for (key, value) in attributes where HTMLWords.spoken.contains(key) {
                words.append(Word(text: plain(value[...]), place: "\(place) \(key)"))
            }
            if name == "meta", let content = attributes["content"],
                HTMLWords.described.contains(attributes["name"] ?? attributes["property"] ?? "")
            {
                words.append(Word(text: plain(content[...]), place: place))
            }
        }
        guard !HTMLWords.empty.contains(name), !tag.hasSuffix("/") else { return }
        open.append((name, isForeign))
    }

    private mutating func close(_ name: String) {
        guard let index = open.lastIndex(where: { $0.name == name }) else { return }
        open.removeSubrange(index...)
    }

    private mutating func add(text: Substring) {
        guard open.last?.isForeign != true, text.contains(where: { !$0.isWhitespace }) else { return }
        words.append(Word(text: plain(text), place: open.map(\.name).joined(separator: " ")))
    }

    private func plain(_ text: Substring) -> String {
        text.replacing(/&[a-z#0-9]+;/, with: "·").trimmingPrefix(while: \.isWhitespace).description
    }
}
