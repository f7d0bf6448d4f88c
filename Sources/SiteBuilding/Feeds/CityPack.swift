import Domain
import JSONWriting

/// `/cities/<city>/pack.json`: what a phone fetches to have a city with it where there is no connection.
///
/// The programme's pages whole, and of performances those that are soon: a large city must not fill a phone.
enum CityPack {
    /// Performances with a date in the next so many days have their pages in the pack.
    static let days = 7
    /// More pages of performances, and of performers, than this are left out: those that are soonest stay.
    static let most = 150
    /// A ground of more tiles than this stays on the net.
    static let mostTiles = 400

    /// - Parameters:
    ///   - entries: the dates of the city's listing, in order of time.
    ///   - clock: the page's, which notes when the pack changes.
    static func render(
        of city: City, entries: [Listing.Entry], edition: Edition, clock: inout ChangeClock
    ) -> Artifact {
        let coming = entries.filter { !$0.fragments.isOver }
        let end = clock.evening(in: city.zone).adding(days: days)
        let soon = coming.filter { $0.fragments.evening < end }
        let evenings = unique(coming.map(\.fragments.evening))
        let pages: [Address] =
            [.city(city.slug), .now(city.slug), .tonight(city.slug), .weekend(city.slug), .cityTrending(city.slug)]
            + evenings.prefix(days * 2).map { .day(city: city.slug, date: $0) }
            + edition.pitches(of: city.slug).map { .pitch($0.id) }
            + unique(soon.map(\.show.performance.address)).prefix(most).map { .performance($0) }
            + unique(soon.flatMap { $0.show.performers.map(\.slug) }).prefix(most).map { .performer($0) }
        let folder = Address.city(city.slug).folder
        let data =
            [FeedFile.points, .routes].map { folder + $0.rawValue } + [folder + "engagement.json"]
            + evenings.prefix(days * 2).map { Address.day(city: city.slug, date: $0).folder + FeedFile.points.rawValue }
        let ground = edition.assets.map?.grounds.first { $0.city == city.slug }?.tiles ?? []
        let tiles = ground.count <= mostTiles ? ground : []
        var json = JSONWriter()
        json.object { json in
            json.field("pages", pages.map(\.folder))
            json.field("data", data)
            json.field("scripts", scripts(of: edition.assets))
            json.field("tiles", tiles)
        }
        return Artifact(path: folder + "pack.json", bytes: json.file(), window: clock.window)
    }

    /// All that the pages of a pack come to life with; the studio and the tips need a connection anyway.
    private static func scripts(of assets: AssetAddresses) -> [String] {
        assets.scriptNames.filter { name in !["studio/", "parts/studio.js", "tip"].contains { name.hasPrefix($0) } }
            .map { assets.scripts + $0 }
    }

    private static func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
        var seen: Set<Value> = []
        return values.filter { seen.insert($0).inserted }
    }
}
