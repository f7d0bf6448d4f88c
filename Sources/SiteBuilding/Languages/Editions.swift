import Domain

/// The site in each of its languages; the first is the one that feeds and data are in.
struct Editions: Sendable {
    let first: Edition
    let others: [Edition]

    /// - Parameters:
    ///   - wordings: the words of the other languages.
    ///   - live: what was said live in the words of a language.
    init(_ first: Edition, in wordings: [Wording], live: (Strings) -> LiveProgramme) {
        // Only "ten minutes late" is said in the words of a language.
        let hasWords = first.engagement.live.contains { $0.state == .late }
        let others = wordings.map { wording in
            EditionTranslation(
                first: first, strings: wording.strings, programme: hasWords ? live(wording.strings).programme : nil
            ).edition()
        }
        let languages = [first.language] + others.map(\.language)
        self.first = first.among(languages)
        self.others = others.map { $0.among(languages) }
    }

    /// What the pages of each language are made from, in the order of the languages.
    ///
    /// - Parameter keys: of the first edition; nil where everything is rendered each time.
    func contexts(_ templates: ReadyTemplates, keys: SiteKeys? = nil) -> [PageContext] {
        [PageContext(edition: first, templates: templates.pages, keys: keys)]
            + zip(others, templates.others).map { PageContext(edition: $0, templates: $1.pages, keys: keys) }
    }
}
