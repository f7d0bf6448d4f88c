import Diagnostics
import Domain

/// Reads `site.yml`.
struct SiteReader {
    static let keys = [
        "title", "url", "language", "languages", "genres", "expires_after", "horizon", "companion", "license",
        "contact",
        "map", "walking", "ranking", "rules",
    ]

    let document: Document
    let context: ReadingContext

    func read(into outcome: inout FileOutcome) {
        let fields = document.fields(of: "the site", SiteReader.keys)
        let title = fields.required("title")?.line(1...100)
        let url = fields.required("url")?.siteURL()
        let language = fields.optional("language")?.language() ?? "en"
        outcome.language = language
        outcome.languages = languages(fields, besides: language)
        outcome.genres = genres(fields)
        let expires = fields.optional("expires_after")?.duration(0...365 * 1440)
        let horizon = horizon(fields)
        let companion = fields.optional("companion")?.companion()
        let license = fields.optional("license")?.license()
        let contact = fields.optional("contact")?.line(1...200)
        let map = MapReader.read(fields)
        let walking = walking(fields)
        let ranking = RankingReader.read(fields)
        let severities = fields.optional("rules").map { RuleSettingsReader(rules: context.rules).read($0) }
        guard let title, let url else { return }
        outcome.value = .site(
            SiteConfiguration(
                title: title, url: url, language: language, languages: outcome.languages ?? [],
                genres: outcome.genres ?? [],
                expiresAfter: (expires ?? 1440) * 60, horizonDays: horizon ?? 60, companion: companion,
                license: license,
                contact: contact, map: map, walking: walking, ranking: ranking, severities: severities ?? [:],
                marks: document.findings.sourceMarks))
    }

    /// Nil where the list is wrong: then nobody can say which genres are unknown.
    private func genres(_ fields: Fields) -> [Slug]? {
        guard fields.has("genres") else { return SiteConfiguration.defaultGenres }
        let count = fields.findings.diagnostics.count
        let genres = fields.optional("genres")?.values(1...100) { $0.slug("write it in small letters and hyphens") }
        return fields.findings.diagnostics.count == count ? genres : nil
    }

    /// The first language may be in the list, which then says the same twice. Nil where the list is wrong: then nobody can
    /// say which translations are of no language.
    private func languages(_ fields: Fields, besides language: String) -> [String]? {
        let count = fields.findings.diagnostics.count
        var known = [language.lowercased(): language]
        let languages = fields.optional("languages")?.values(0...20) { item -> String? in
            guard let tag = item.language() else { return nil }
            // Two folders whose names differ in capitals are one on many a disk.
            let first = known[tag.lowercased()]
            if let first, first != tag {
                item.report(
                    ContentRules.repeatedItem, "“\(tag)” and “\(first)” are one language", hint: "delete one of them")
                return nil
            }
            known[tag.lowercased()] = tag
            return tag
        }
        return fields.findings.diagnostics.count == count ? (languages ?? []).filter { $0 != language } : nil
    }

    private func horizon(_ fields: Fields) -> Int? {
        guard let field = fields.optional("horizon"), let minutes = field.duration(1440...400 * 1440) else {
            return nil
        }
        guard minutes % 1440 == 0 else {
            field.report(ContentRules.notADuration, "“horizon” is counted in whole days", hint: "write for example 60d")
            return nil
        }
        return minutes / 1440
    }

    private func walking(_ fields: Fields) -> Walking {
        var walking = Walking()
        guard let field = fields.optional("walking"),
            let keys = Fields(field, of: "“walking”", keys: ["speed_kmh", "detour"])
        else { return walking }
        if let speed = keys.optional("speed_kmh")?.number(1...12) { walking.speedKmh = speed }
        if let detour = keys.optional("detour")?.number(1...3) { walking.detour = detour }
        return walking
    }
}

extension Field {
    /// The absolute address of a site.
    fileprivate func siteURL() -> SiteURL? {
        guard let text = word("a web address") else { return nil }
        if let url = SiteURL(text) { return url }
        report(
            ContentRules.webAddress, "“\(Shown.text(text))” is not the address of a site",
            hint: "write it as https://example.org, perhaps with a path")
        return nil
    }

    /// Where the companion answers: an https address, or `/` for the site's own origin.
    fileprivate func companion() -> String? {
        scalar == "/" ? "/" : webAddress()
    }
}
