import Domain
import RoutePlanning

/// `/performers/<performer>/tip/`: where somebody in the street gives something, with one hand and a poor connection.
///
/// It has a head, a sheet and a script of its own, so that it comes in less than 15 KB.
struct TipPage {
    static let link = Schema("a way to pay", ["name": .text, "href": .text, "host": .text])
    static let schema = PageFrame.schema.adding(
        "the page",
        [
            "name": .text, "slug": .text, "back": .text, "links": .list(link), "funds": .list(TipFundView.schema),
            "has_funds": .flag, "has_links": .flag, "script": .text,
        ])
    /// The whole of what the page is dressed with.
    static let sheet = "tip"

    let context: PageContext
    let performer: Performer
    let shows: [PublishedPerformance]

    func render() -> Artifact {
        let edition = context.edition
        let strings = edition.strings
        let address = Address.tip(performer.slug)
        let values = ["performer": performer.name]
        var clock = edition.clock()
        let funds = funds(clock: &clock)
        let frame = PageFrame(
            context: context, heading: strings.text(.titleTip, values),
            description: strings.text(.aboutTip, values), address: address, languages: performer.languages,
            isHidden: true, sheet: TipPage.sheet, facts: [("performer", performer.slug.description)])
        let links = performer.tips.links.map { link in
            View(
                TipPage.link,
                [
                    "name": strings.text(.tipThrough, ["service": link.name]), "href": link.url,
                    "host": TipPage.host(of: link.url),
                ])
        }
        return frame.artifact(
            .tip, path: address.page, window: clock.window,
            [
                "name": performer.name, "slug": performer.slug.description,
                "back": edition.link(.performer(performer.slug)), "links": links, "funds": funds,
                "has_links": !links.isEmpty, "has_funds": !funds.isEmpty,
                "script": edition.dataLink(edition.assets.scripts + "tip.js"),
            ])
    }

    /// Nothing unless the site has a service and the performer an account that it can send money to.
    private func funds(clock: inout ChangeClock) -> [View] {
        let edition = context.edition
        guard edition.site.companion != nil, performer.tips.stripeAccount != nil else { return [] }
        return TipFundView.views(of: inOrder(clock: &clock), for: performer, strings: edition.strings)
    }

    /// The show that is on or comes next first: a tip that names none is for that.
    private func inOrder(clock: inout ChangeClock) -> [PublishedPerformance] {
        var ahead: [(next: Instant, show: PublishedPerformance)] = []
        var past: [PublishedPerformance] = []
        for show in shows {
            clock.depend(on: show.window)
            if let next = show.all.first(where: { !StopStatus.isOver($0, clock: &clock) }) {
                ahead.append((next.start, show))
            } else {
                past.append(show)
            }
        }
        ahead.sort { ($0.next, $0.show.index) < ($1.next, $1.show.index) }
        return ahead.map(\.show) + past
    }

    /// Whose page a link opens: `pay.example`.
    static func host(of url: String) -> String {
        guard let scheme = url.firstRange(of: "://") else { return url }
        let authority = url[scheme.upperBound...].prefix { !"/?#".contains($0) }
        let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? authority
        return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
    }
}
