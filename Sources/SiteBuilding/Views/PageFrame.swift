import Domain

/// What every page has around its own content: the head, the way back, and the foot.
struct PageFrame {
    static let site = Schema(
        "the site",
        [
            "title": .text, "home": .text, "root": .text, "license": .text, "contact": .text, "performers": .text,
            "trending": .text,
            "about": .text, "privacy": .text, "feeds": .text, "stylesheet": .text, "script": .text, "manifest": .text,
            "icon": .text, "search": .text, "open_search": .text,
            "cities": .list(LinkView.schema), "pages": .list(LinkView.schema),
        ])
    static let alternate = Schema("a feed", ["name": .text, "href": .text, "type": .text])
    /// The fields that pages share.
    static let schema = Schema(
        "the page",
        [
            "site": .view(site), "page_title": .text, "heading": .text, "description": .text, "canonical": .text,
            "lang": .text, "content_lang": .text, "og_type": .text, "alternates": .list(alternate),
            "feeds": .list(alternate),
            "breadcrumbs": .list(LinkView.schema), "json_ld": .html, "og_image": .text, "is_home": .flag,
            "no_index": .flag, "page_data": .html, "sheet": .text, "is_living": .flag, "following": .text,
            "report_href": .text, "dir": .text, "locale": .text, "languages": .list(LanguageView.schema),
            "has_languages": .flag, "x_default": .text, "body_lang": .text, "own_lang": .text,
        ])

    /// A page on the way back to the top.
    typealias Step = (name: String, address: Address)

    let context: PageContext
    /// The page's own name, and the title of its tab.
    var heading: String
    var title: String?
    var description: String
    /// Nil where a page has no address of its own to be found at.
    var address: Address?
    /// The pages above it, from the top.
    var trail: [Step] = []
    /// The feeds beside it.
    var feeds: [FeedFile] = []
    /// Of what the page is about.
    var languages = TextLanguages()
    var ogType = "website"
    /// The address of a picture of what the page is about.
    var image: String?
    var isHidden = false
    /// The style sheet that only pages of this kind have besides the site's: `studio`.
    var sheet: String?
    var structuredData: [[UInt8]] = []
    /// What scripts are told of the page besides what its address says: `performance`, `zone`.
    var facts: [(name: String, value: String)] = []

    /// The page as an artifact: its template, filled with the shared fields and its own.
    ///
    /// - Parameter path: under the site's root; it is not that of `address` where one page stands at two places.
    func artifact(
        _ template: PageTemplate, path: String, window: ChangeWindow = ChangeWindow(), _ own: ViewValues
    ) -> Artifact {
        let data = PageData(kind: template, address: address, facts: facts, edition: context.edition).html
        let view = View(template.schema, values(own).adding(["page_data": data, "is_living": template.isLiving]))
        return Artifact(path: path, bytes: context.render(template, view), window: window, isFindable: !isHidden)
    }

    private func values(_ own: ViewValues) -> ViewValues {
        let edition = context.edition
        let name = title ?? heading
        let fullTitle =
            address == .home
            ? edition.site.title : edition.strings.text(.titleSite, ["page": name, "site": edition.site.title])
        let alternates = feeds.map { feed in
            View(
                PageFrame.alternate,
                [
                    "name": edition.strings.feed(feed), "type": feed.mediaType,
                    "href": address.map { edition.dataLink($0, feed) },
                ])
        }
        let shared: ViewValues = [
            "site": context.site, "page_title": fullTitle, "heading": heading, "description": description,
            "canonical": address.map { edition.absolute($0) }, "lang": edition.strings.language,
            "content_lang": languages.title, "body_lang": languages.body, "own_lang": languages.own,
            "dir": edition.language.direction, "locale": edition.language.locale,
            "languages": LanguageView.views(of: address, edition: edition),
            "has_languages": edition.languages.count > 1,
            "x_default": address.flatMap { page in
                edition.languages.count > 1 ? edition.site.url.absolute(page.folder) : nil
            },
            "og_type": ogType,
            "og_image": image.map(edition.site.url.absolute), "alternates": alternates, "feeds": alternates,
            "breadcrumbs": breadcrumbs,
            "report_href": reportLink, "json_ld": scripts, "is_home": address == .home, "no_index": isHidden,
            "following": edition.link(.following),
            "sheet": sheet.flatMap { edition.assets.sheets[$0] }.map(edition.dataLink),
        ]
        return shared.adding(own)
    }

    /// Where to say that something on this page is wrong: the letter says already which page it is about.
    private var reportLink: String? {
        let edition = context.edition
        return edition.site.contact.flatMap { contact in
            ContactLink.url(
                contact, subject: edition.strings.text(.reportSubject, ["page": heading]),
                body: address.map { edition.absolute($0) })
        }
    }

    private var breadcrumbs: [View] {
        guard address != .home, !trail.isEmpty else { return [] }
        return trail.map { LinkView.view($0.name, context.edition.link($0.address)) }
            + [LinkView.view(heading, nil, isCurrent: true)]
    }

    private var scripts: String {
        var all = structuredData
        if let address, !trail.isEmpty {
            let names = trail.map { ($0.name, context.edition.absolute($0.address)) }
            all.append(StructuredData.breadcrumbs(names + [(heading, context.edition.absolute(address))]))
        }
        return all.map { "<script type=\"application/ld+json\">\(String(decoding: $0, as: UTF8.self))</script>" }
            .joined(separator: "\n")
    }
}
