import Diagnostics
import Domain

/// Says what a file is by its path, or why it is nothing.
struct ContentLayout {
    /// The path of the content folder.
    let content: String
    /// The languages that texts are translated to, as `site.yml` lists them; nil where its list cannot be read.
    let languages: [String]?
    /// The language of the texts that say nothing else.
    let written: String

    private static let sections = ["cities", "pitches", "festivals", "performers", "pages"]

    enum Outcome {
        case kind(ContentKind)
        case wrong([Diagnostic])
    }

    var sitePath: String { content + "/site.yml" }

    func outcome(for path: String) -> Outcome {
        do {
            return .kind(try kind(of: path))
        } catch {
            return .wrong(error.diagnostics)
        }
    }

    private func kind(of path: String) throws(Refusal) -> ContentKind {
        let parts = path.dropFirst(content.count + 1).split(separator: "/", omittingEmptySubsequences: false)
        guard let name = parts.last, let section = parts.first else { return .skipped }
        if name == "README.md", parts.count <= 2 { return .skipped }
        if parts.count == 1 { return try atTop(String(name), path) }
        switch (section, parts.count) {
        case ("cities", 2): return try text(name, path).map { $0.kind(.city($0.slug), of: .city($0.slug)) } ?? .skipped
        case ("festivals", 2):
            return try text(name, path).map { $0.kind(.festival($0.slug), of: .festival($0.slug)) } ?? .skipped
        case ("pages", 2): return try text(name, path).map { $0.kind(.page($0.slug), of: .page($0.slug)) } ?? .skipped
        case ("pitches", 3):
            let city = try folder(parts[1], path)
            return try text(name, path).map { text in
                let id = PitchID(city: city, pitch: text.slug)
                return text.kind(.pitch(id), of: .pitch(id))
            } ?? .skipped
        case ("performers", 3):
            return try inPerformer(try folder(parts[1], path), name, path)
        default: throw misplaced(path, section: String(section), name: name)
        }
    }

    private func atTop(_ name: String, _ path: String) throws(Refusal) -> ContentKind {
        if name == "site.yml" { return .site }
        if NearestName.of(name, in: ["site.yml", "site.yaml"]) != nil {
            throw refusal(
                ContentRules.fileName, "“\(Shown.text(name))” is not the name of the site's file", path,
                "rename it to site.yml")
        }
        throw misplaced(path, section: "", name: name[...])
    }

    private func inPerformer(_ performer: Slug, _ name: Substring, _ path: String) throws(Refusal) -> ContentKind {
        if MediaType(fileName: name) != nil { return .media(performer: performer, name: String(name)) }
        guard let text = try text(name, path) else { return .skipped }
        let slug = text.slug
        if slug.description == "index" { return text.kind(.performer(performer), of: .performer(performer)) }
        guard !PerformanceID.reservedNames.contains(slug.description) else {
            throw refusal(
                ContentRules.reservedName, "a performance cannot be called “\(slug)”", path,
                "the site has a page of its own at that address")
        }
        let id = PerformanceID(performer: performer, performance: slug)
        return text.kind(.performance(id), of: .performance(id))
    }

    /// What the name of a text says; nil for a translation where nobody knows which languages the site has.
    private func text(_ name: Substring, _ path: String) throws(Refusal) -> TextName? {
        guard name.hasSuffix(".md") else { throw notText(name, path) }
        let stem = name.dropLast(3)
        if let slug = Slug(stem) { return TextName(slug: slug, language: nil) }
        let parts = stem.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count == 2, let slug = Slug(parts[0]), isLanguage(parts[1]) {
            guard let languages else { return nil }
            let language = String(parts[1])
            guard languages.contains(language) else { throw unlisted(language, of: slug, path) }
            return TextName(slug: slug, language: language)
        }
        throw refusal(
            ContentRules.fileName, "“\(Shown.text(name))” is not a name for a text", path,
            Slug(folding: String(stem)).map { "rename it to \($0).md" } ?? "use a–z, 0–9 and single hyphens")
    }

    /// Three letters could be anything (`dusk.old.md`), so they count only where the site lists the language.
    private func isLanguage(_ text: Substring) -> Bool {
        if languages?.contains(String(text)) == true { return true }
        let first = text.utf8.prefix { $0 != UInt8(ascii: "-") }
        return first.count == 2 && LanguageTag.isOne(text)
    }

    private func unlisted(_ language: String, of slug: Slug, _ path: String) -> Refusal {
        let isWritten = language == written
        return refusal(
            ContentRules.translationLanguage,
            isWritten
                ? "“\(language)” is the language that the site is written in"
                : "the site has no pages in “\(language)”",
            path,
            isWritten
                ? "write it in \(slug).md itself"
                : NearestName.hint(for: language, in: languages ?? [])
                    ?? "add “\(language)” to “languages” in site.yml, or remove the file")
    }

    private func folder(_ name: Substring, _ path: String) throws(Refusal) -> Slug {
        if let slug = Slug(name) { return slug }
        throw refusal(
            ContentRules.fileName,
            "the name of the folder “\(Shown.text(name))” is not made of a–z, 0–9 and single hyphens", path,
            Slug(folding: String(name)).map { "rename it to \($0)" } ?? "use a–z, 0–9 and single hyphens")
    }

    private func notText(_ name: Substring, _ path: String) -> Refusal {
        let lower = name.lowercased()
        let ending = [".md", ".markdown", ".mdown", ".mkd", ".mdx"].first { lower.hasSuffix($0) }
        if let ending {
            let slug = Slug(folding: String(name.dropLast(ending.utf8.count)))
            return refusal(
                ContentRules.fileName, "“\(Shown.text(name))” does not end with “.md”", path,
                slug.map { "rename it to \($0).md" })
        }
        return unknown(name, path)
    }

    private func unknown(_ name: Substring, _ path: String) -> Refusal {
        let hint =
            MediaType(fileName: name) == nil
            ? "a text ends with .md" : "pictures and videos lie in the folder of a performer"
        return refusal(ContentRules.unknownFile, "“\(Shown.text(name))” is not read", path, hint)
    }

    private func misplaced(_ path: String, section: String, name: Substring) -> Refusal {
        guard name.lowercased().hasSuffix(".md") else { return unknown(name, path) }
        let hint =
            switch section {
            case "performers": "a performance is performers/<performer>/<performance>.md"
            case "pitches": "a pitch is pitches/<city>/<pitch>.md"
            case "cities": "a city is cities/<city>.md"
            case "festivals": "a festival is festivals/<festival>.md"
            case "pages": "a page is pages/<page>.md"
            case "": "texts lie in \(Shown.list(ContentLayout.sections))"
            default:
                NearestName.of(section, in: ContentLayout.sections).map {
                    "rename the folder “\(Shown.text(section))” to “\($0)”"
                }
                    ?? "texts lie in \(Shown.list(ContentLayout.sections))"
            }
        return refusal(ContentRules.misplacedFile, "a text in this place is not read", path, hint)
    }

    private func refusal(_ rule: Rule, _ message: String, _ path: String, _ hint: String? = nil) -> Refusal {
        Refusal(Diagnostic(rule, message, at: SourceLocation(file: path), hint: hint))
    }
}
