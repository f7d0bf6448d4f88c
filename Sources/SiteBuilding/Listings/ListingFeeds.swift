import Domain
import RoutePlanning

/// The feeds beside a listing page, as artifacts.
enum ListingFeeds {
    /// JSON Feed and Atom hold the next so many dates: readers poll them whole.
    static let longest = 100

    static func render(
        _ listing: Listing, entries: [Listing.Entry], files: [FeedFile] = FeedFile.allCases, edition: Edition
    ) -> [Artifact] {
        guard edition.language.hasFeeds else { return [] }
        let window = listing.window
        return files.map { file in
            let (bytes, count, bounds) = content(of: file, listing, entries, edition)
            return Artifact(
                path: listing.address.folder + file.rawValue, bytes: bytes, window: window,
                feed: Artifact.Feed(
                    kind: .listing(file), title: listing.title, count: count, bounds: bounds))
        }
    }

    private static func content(
        of file: FeedFile, _ listing: Listing, _ entries: [Listing.Entry], _ edition: Edition
    ) -> (bytes: [UInt8], count: Int, bounds: BoundingBox?) {
        let page = edition.absolute(listing.address)
        let url = page + file.rawValue
        switch file {
        case .points:
            let points = entries.flatMap(\.points)
            let bounds = BoundingBox(around: points.lazy.map(\.stop.coordinates))
            let bytes = FeatureCollection.render(
                points.lazy.map(\.bytes), bounds: bounds, title: listing.title, license: edition.site.license)
            return (bytes, points.count, bounds)
        case .routes:
            let routed = entries.filter { $0.fragments.route != nil }
            let bounds = BoundingBox(
                around: routed.lazy.flatMap { $0.fragments.occurrence.stops.lazy.map(\.coordinates) })
            let bytes = FeatureCollection.render(
                routed.lazy.compactMap(\.fragments.route), bounds: bounds, title: listing.title,
                license: edition.site.license)
            return (bytes, routed.count, bounds)
        case .jsonFeed:
            let items = next(entries)
            let bytes = JSONFeed.render(
                items, title: listing.title, description: listing.summary, page: page, feed: url,
                language: edition.strings.language)
            return (bytes, items.count, nil)
        case .atom:
            let items = next(entries)
            let bytes = AtomFeed.render(
                items, title: listing.title, description: listing.summary, page: page, feed: url,
                language: edition.strings.language, author: edition.site.title)
            return (bytes, items.count, nil)
        case .calendar:
            return calendar(listing, entries, edition, page: page, feed: url)
        }
    }

    private static func next(_ entries: [Listing.Entry]) -> [FeedItem] {
        entries.lazy.filter { !$0.fragments.isOver }.prefix(longest).compactMap(\.fragments.feedItem)
    }

    private static func calendar(
        _ listing: Listing, _ entries: [Listing.Entry], _ edition: Edition, page: String, feed: String
    ) -> (bytes: [UInt8], count: Int, bounds: BoundingBox?) {
        var events: [StopEvents.Group] = []
        var zones: [CalendarFile.ZoneUse] = []
        for member in listing.members where !member.show.shown.isEmpty {
            let own = ListingEvents(listing: listing, member: member, edition: edition).events()
            guard !own.isEmpty else { continue }
            events += own
            zones.append(CalendarFile.ZoneUse(zone: member.show.zone, years: member.events.years))
        }
        if zones.isEmpty {
            // RFC 5545 (3.6) wants a component in every calendar: one without events has its zone.
            let zone = listing.zone ?? .utc
            let year = zone.local(Revision.epoch).date.components.year
            zones = [CalendarFile.ZoneUse(zone: zone, years: year...year)]
        }
        let bytes = CalendarFile.render(
            events.lazy.map(\.bytes), zones: zones, title: listing.title, url: page, feed: feed)
        return (bytes, events.reduce(0) { $0 + $1.count }, nil)
    }
}
