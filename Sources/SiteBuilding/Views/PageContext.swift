import Domain

/// What a page is made from: the edition, the templates, and the view of the site that is the same on all pages.
final class PageContext: Sendable {
    let edition: Edition
    let templates: TemplateLibrary
    let site: View
    /// Nil where everything is rendered each time.
    let keys: SiteKeys?

    init(edition: Edition, templates: TemplateLibrary, keys: SiteKeys? = nil) {
        self.edition = edition
        self.templates = templates
        self.keys = keys
        let site = edition.site
        self.site = View(
            PageFrame.site,
            [
                "title": site.title, "home": edition.link(.home), "root": edition.dataLink(""),
                "license": site.license.map { edition.strings.text(.license, ["license": $0]) },
                "contact": site.contact.flatMap { ContactLink.url($0) },
                "performers": edition.link(.performers), "trending": edition.link(.trending),
                "about": edition.pages.first { $0.slug.description == "about" }.map { edition.link(.page($0.slug)) },
                "privacy": edition.link(.privacy), "feeds": edition.dataLink("feeds/index.json"),
                "stylesheet": edition.dataLink(edition.assets.stylesheet),
                "script": edition.dataLink(edition.assets.scripts + "main.js"),
                "manifest": edition.dataLink("manifest.webmanifest"),
                "search": edition.link(.search), "open_search": edition.dataLink(OpenSearch.address),
                "icon": edition.dataLink("assets/icon.svg"),
                "cities": edition.cities.map { LinkView.view($0.name, edition.link(.city($0.slug))) },
                "pages": edition.pages.map {
                    LinkView.view($0.title, edition.link(.page($0.slug)), language: $0.languages.title)
                },
            ])
    }

    /// The way back from a page right under the front page.
    var trail: [PageFrame.Step] { [(edition.site.title, .home)] }

    /// The way back from a page under a city's.
    func trail(through city: City) -> [PageFrame.Step] { trail + [(city.name, .city(city.slug))] }

    /// The way back from a page under the list of performers.
    var performersTrail: [PageFrame.Step] { trail + [(edition.strings.text(.titlePerformers), .performers)] }

    func render(_ template: PageTemplate, _ view: View) -> [UInt8] {
        templates.render(template, view)
    }
}
