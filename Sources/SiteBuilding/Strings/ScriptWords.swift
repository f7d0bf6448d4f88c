import ContentParsing
import Diagnostics
import JSONWriting

/// The words that scripts show: a script names each with a literal, `t("near.refused")`, so that they can be found,
/// checked and published, and no others are.
struct ScriptWords: Sendable {
    struct Use: Sendable {
        let key: String
        let location: SourceLocation
    }

    /// The words of one language as a file for scripts.
    struct File: Sendable {
        let language: String
        let bytes: [UInt8]
        /// For pages that have scripts of their own: what those show, and what the others do.
        var byPage: [PageTemplate: [UInt8]] = [:]
    }

    /// Pages with many words in scripts that no other page starts; the others need not carry them.
    static let pagesWithOwn: [PageTemplate] = [.studio]

    let uses: [Use]

    init(uses: [Use] = []) {
        self.uses = uses
    }

    /// Reads all scripts of the folder of templates.
    ///
    /// - Throws: what the machine says when it cannot read a file.
    static func read(_ source: any ContentSource) throws -> ScriptWords {
        let home = source.content + "/assets/scripts/"
        var uses: [Use] = []
        for file in try source.files() where file.path.hasPrefix(home) && file.path.hasSuffix(".js") {
            let text = String(decoding: try source.bytes(of: file.path), as: UTF8.self)
            uses += ScriptWords.uses(in: text, of: file.path)
        }
        return ScriptWords(uses: uses)
    }

    /// `t("key"` where no letter, digit or point stands before the `t`.
    static func uses(in text: String, of path: String) -> [Use] {
        var uses: [Use] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var rest = line[...]
            while let call = rest.firstRange(of: "t(\"") {
                let before = call.lowerBound == line.startIndex ? " " : line[line.index(before: call.lowerBound)]
                let key = line[call.upperBound...].prefix { $0 != "\"" }
                rest = line[key.endIndex...]
                guard !before.isLetter, !before.isNumber, before != ".", before != "_", before != "$", !key.isEmpty
                else { continue }
                let column = line[..<call.upperBound].unicodeScalars.count + 1
                uses.append(
                    Use(
                        key: String(key),
                        location: SourceLocation(
                            file: path,
                            range: SourceRange(line: number + 1, column: column, length: key.unicodeScalars.count))))
            }
        }
        return uses
    }

    func file(_ strings: Strings) -> File {
        let shared = uses.filter { use in !ScriptWords.pagesWithOwn.contains { use.belongs(to: $0) } }
        let own = ScriptWords.pagesWithOwn.map { page in
            (page, bytes(of: shared + uses.filter { $0.belongs(to: page) }, strings))
        }
        return File(
            language: strings.language, bytes: bytes(of: shared, strings),
            byPage: Dictionary(uniqueKeysWithValues: own))
    }

    /// A flat object by key: a text with its placeholders, or an object of them by plural category.
    private func bytes(of uses: [Use], _ strings: Strings) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            for key in Set(uses.map(\.key)).sorted() {
                guard let entry = strings[key] else { continue }
                json.key(data: key)
                switch entry {
                case .text(let pattern): json.string(pattern.text)
                case .plural(let forms):
                    json.object { json in
                        for (category, form) in forms.sorted(by: { $0.key < $1.key }) {
                            json.key(data: category)
                            json.string(form.text)
                        }
                    }
                }
            }
        }
        return json.file()
    }
}

extension ScriptWords.Use {
    /// Whether the script is one of a page's own: its part, or in the folder of the page's name.
    fileprivate func belongs(to page: PageTemplate) -> Bool {
        location.file.hasSuffix("/scripts/parts/\(page.rawValue).js")
            || location.file.contains("/scripts/\(page.rawValue)/")
    }
}
