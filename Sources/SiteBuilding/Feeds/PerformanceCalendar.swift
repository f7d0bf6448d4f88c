import Domain

/// `calendar.ics` of one performance: all its dates, also past ones.
enum PerformanceCalendar {
    static func render(_ fragments: PerformanceFragments, edition: Edition) -> Artifact {
        let show = fragments.show
        let address = Address.performance(show.performance.address)
        let path = address.folder + FeedFile.calendar.rawValue
        let zone = CalendarFile.ZoneUse(zone: show.zone, years: fragments.events.years)
        let bytes = CalendarFile.render(
            fragments.events.groups.lazy.map(\.bytes), zones: [zone], title: show.performance.title,
            url: edition.absolute(address), feed: edition.site.url.absolute(path))
        let feed = Artifact.Feed(
            kind: .listing(.calendar), title: show.performance.title, count: fragments.events.count, bounds: nil)
        return Artifact(path: path, bytes: bytes, feed: feed)
    }
}
