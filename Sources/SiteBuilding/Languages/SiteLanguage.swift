/// A language that the site's pages are in.
struct SiteLanguage: Sendable, Hashable {
    /// BCP 47.
    let tag: String
    /// In the language itself: `Čeština`.
    let name: String
    /// `ltr` or `rtl`.
    let direction: String
    /// As the protocol of link previews has it: `cs_CZ`.
    let locale: String
    /// What the addresses of its pages begin with under the site's root: `cs/`; empty for the site's first language.
    let folder: String

    init(_ strings: Strings, isFirst: Bool) {
        tag = strings.language
        name = strings.text(.languageName)
        direction = strings.text(.languageDirection) == "rtl" ? "rtl" : "ltr"
        locale = strings.text(.languageLocale)
        folder = isFirst ? "" : strings.language + "/"
    }

    /// Feeds, data and calendars are there once, in the language of the site.
    var hasFeeds: Bool { folder.isEmpty }
}
