import Diagnostics
import Domain

/// A language that the site asks for, and where.
struct WantedLanguage: Sendable {
    /// BCP 47.
    let tag: String
    /// Nil where nothing says it: a site is in English unless it says otherwise.
    let location: SourceLocation?

    /// The site's first language, then the others.
    static func all(of site: SiteConfiguration?) -> [WantedLanguage] {
        guard let site else { return [WantedLanguage(tag: "en", location: nil)] }
        let first = WantedLanguage(
            tag: site.language, location: site.marks.has("language") ? site.marks["language"] : nil)
        return [first] + site.languages.map { WantedLanguage(tag: $0, location: site.marks["languages"]) }
    }
}
