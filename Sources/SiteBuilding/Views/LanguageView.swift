import Domain

/// A page in one of the site's languages, which is named in itself.
enum LanguageView {
    static let schema = Schema(
        "a language",
        ["tag": .text, "name": .text, "href": .text, "url": .text, "locale": .text, "is_current": .flag])

    /// The same page in each language; none where the site has one.
    ///
    /// - Parameter address: nil for a page that is nowhere, in whose place the front pages stand.
    static func views(of address: Address?, edition: Edition) -> [View] {
        guard edition.languages.count > 1 else { return [] }
        return edition.languages.map { language in
            let path = language.folder + (address ?? .home).folder
            return View(
                schema,
                [
                    "tag": language.tag, "name": language.name, "href": edition.site.url.link(path),
                    "url": edition.site.url.absolute(path), "locale": language.locale,
                    "is_current": language == edition.language,
                ])
        }
    }
}
