import Domain
import RoutePlanning

/// `/performers/<performer>/<performance>/`: when and where first, then the route, the text and what else can be reached.
struct PerformancePage {
    static let reach = Schema(
        "a set within reach",
        [
            "title": .text, "href": .text, "place": .text, "time": .text, "walk": .text, "performer": .text,
            "lang": .text,
        ])
    static let schema = PageFrame.schema.adding(
        "the performance",
        [
            "performers": .list(LinkView.schema), "genres": .list(LinkView.schema), "city": .view(LinkView.schema),
            "festival": .view(LinkView.schema), "next": .view(DateView.schema), "stops": .list(StopView.schema),
            "svg": .html, "total": .text, "dates": .list(DateView.schema), "dates_summary": .text,
            "later_dates": .list(DateView.schema),
            "later_summary": .text, "body": .html,
            "accessibility": .list(LinkView.schema), "is_amplified": .flag, "is_past": .flag, "is_ahead": .flag,
            "calendar": .text,
            "reach": .list(reach), "videos": .list(VideoView.schema), "has_videos": .flag, "image": .text,
            "image_alt": .text, "tip": .text, "like": .view(LikeView.schema), "follow": .list(FollowView.schema),
            "artists": .list(ArtistView.schema), "poster": .text, "mail": .text, "instead": .view(LinkView.schema),
        ])
    /// Search engines need no more than this.
    private static let mostEvents = 5
    /// More dates stand in a part that is opened.
    private static let mostDates = 8

    let context: PageContext
    let show: PublishedPerformance
    let reach: ReachableSets

    func render() -> Artifact {
        let edition = context.edition
        let strings = edition.strings
        let performance = show.performance
        var clock = edition.clock()
        clock.depend(on: show.window)
        // What is still too far ahead for listings is told here all the same, and the last date when all are over.
        let coming = show.all.filter { !StopStatus.isOver($0, clock: &clock) }
        let subject = coming.first ?? show.all.last
        let route = subject.map {
            RouteDrawing(
                occurrence: $0, title: performance.title, language: performance.languages.own, edition: edition)
        }
        let names = show.performers.map(\.name).joined(separator: " & ")
        let values = ["title": performance.title, "performer": names, "city": show.city.name]
        let events = coming.isEmpty ? subject.map { [$0] } ?? [] : Array(coming.prefix(PerformancePage.mostEvents))
        let frame = PageFrame(
            context: context, heading: performance.title,
            title: names.isEmpty ? performance.title : "\(performance.title) — \(names)",
            description: performance.summary.isEmpty ? strings.text(.aboutPerformance, values) : performance.summary,
            address: .performance(performance.address),
            trail: context.performersTrail + show.performers.prefix(1).map { ($0.name, .performer($0.slug)) },
            feeds: [.calendar],
            languages: performance.languages, ogType: "article",
            image: performance.image, isHidden: !show.isListed,
            structuredData: events.map { StructuredData.event($0, in: show, edition: edition) },
            facts: [
                ("city", show.city.slug.description), ("performance", performance.id.description),
                ("occurrence", subject?.id.description ?? ""),
            ])
        let next = subject.map { DateView.view(of: $0, in: show, edition: edition, clock: &clock) }
        let dates = coming.dropFirst().map {
            DateView.view(of: $0, in: show, edition: edition, clock: &clock)
        }
        let later = dates.dropFirst(PerformancePage.mostDates)
        // Where the next date is called off, the first that is not.
        let instead = coming.first.flatMap { first in
            StopStatus.planned(of: first).isOff ? coming.first { !StopStatus.planned(of: $0).isOff } : nil
        }
        let festival = performance.festival.flatMap { edition.catalog.festivals[$0] }
        return frame.artifact(
            .performance, path: Address.performance(performance.address).page, window: clock.window,
            [
                "performers": LinkView.performers(of: show, edition: edition),
                "genres": LinkView.genres(performance.genres, of: performance.city, edition: edition),
                "city": LinkView.view(show.city.name, edition.link(.city(show.city.slug))),
                "festival": festival.map { LinkView.view($0.name, edition.link(.festival($0.slug))) },
                "next": next, "stops": route?.stops, "svg": route?.svg,
                "total": subject.flatMap { $0.stops.count > 1 ? total($0) : nil },
                "dates": Array(dates.prefix(PerformancePage.mostDates)),
                "later_dates": Array(later),
                "later_summary": later.isEmpty ? nil : strings.text(.moreDates, count: later.count),
                "dates_summary": dates.isEmpty ? nil : strings.text(.repeats, count: dates.count),
                "body": performance.body,
                "accessibility": performance.accessibility.map { LinkView.view(strings.accessibility($0), nil) },
                "is_amplified": performance.isAmplified,
                "is_past": subject.map { StopStatus.isOver($0, clock: &clock) } ?? false,
                "is_ahead": coming.first.map { !StopStatus.planned(of: $0).isOff } ?? false,
                "calendar": edition.dataLink(.performance(performance.address), .calendar),
                "reach": coming.first.map { withinReach(of: $0) },
                "has_videos": !performance.videos.isEmpty,
                "videos": VideoView.views(
                    performance.videos, language: performance.languages.own, site: edition.site.url),
                "image": performance.image.map(edition.site.url.link), "image_alt": performance.imageAlt,
                "tip": show.performers.first(where: edition.takesTips).map {
                    edition.link(.tip($0.slug)) + "?performance=" + performance.id.description
                },
                "like": LikeView.view(of: performance.id, edition: edition),
                "follow": show.performers.map(FollowView.view),
                "artists": show.performers.map { ArtistView.view(of: $0, edition: edition) },
                "poster": edition.link(.performancePoster(performance.address)),
                "mail": letter(named: frame.title ?? performance.title),
                "instead": instead.map { link(to: $0) },
            ])
    }

    /// Where no script can share the page, a letter can.
    private func letter(named title: String) -> String {
        let edition = context.edition
        let subject = PercentEncoding.of(edition.strings.text(.shareSubject, ["page": title]))
        let body = PercentEncoding.of(edition.absolute(.performance(show.performance.address)))
        return "mailto:?subject=\(subject)&body=\(body)"
    }

    private func link(to occurrence: Occurrence) -> View {
        let strings = context.edition.strings
        let start = occurrence.stops.first?.startLocal ?? LocalDateTime(date: occurrence.day, minute: 0)
        return LinkView.view(strings.shortMoment(start), "#\(occurrence.date)")
    }

    private func total(_ occurrence: Occurrence) -> String {
        let strings = context.edition.strings
        return strings.text(
            .walkTotal, count: (occurrence.seconds + 59) / 60, ["distance": strings.distance(occurrence.metres)])
    }

    private func withinReach(of occurrence: Occurrence) -> [View] {
        let edition = context.edition
        return reach.after(occurrence, edition: edition).map { found in
            View(
                PerformancePage.reach,
                [
                    "title": found.stop.title ?? found.show.performance.title,
                    "href": edition.link(.performance(found.show.performance.address)), "place": found.stop.name,
                    "time": edition.strings.timeRange(found.stop.startLocal, found.stop.endLocal),
                    "walk": edition.strings.walk(metres: found.leg.metres, seconds: found.leg.seconds),
                    "performer": found.show.performers.first?.name,
                    "lang": found.stop.title == nil
                        ? found.show.performance.language : found.show.performance.languages.own,
                ])
        }
    }
}
