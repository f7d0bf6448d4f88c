/// What the catalogue of feeds says a published data file is.
enum FeedKind: Sendable {
    case listing(FeedFile)
    case engagement, trending, catalog, pitches
    /// One of the many feeds by map tile, which the catalogue names together.
    case tile

    var name: String {
        switch self {
        case .listing(.points): "geojson-points"
        case .listing(.routes): "geojson-routes"
        case .listing(.jsonFeed): "json-feed"
        case .listing(.atom): "atom"
        case .listing(.calendar): "icalendar"
        case .engagement: "engagement"
        case .trending: "trending"
        case .catalog: "catalog"
        case .tile: "geojson-tiles"
        case .pitches: "pitches"
        }
    }

    /// Nil for a name that no kind has.
    init?(name: String) {
        let kinds = FeedFile.allCases.map(FeedKind.listing) + [.engagement, .trending, .catalog, .pitches, .tile]
        guard let kind = kinds.first(where: { $0.name == name }) else { return nil }
        self = kind
    }

    var mediaType: String {
        switch self {
        case .listing(let file): file.mediaType
        case .tile: FeedFile.points.mediaType
        case .engagement, .trending, .catalog, .pitches: "application/json"
        }
    }

    func purpose(_ strings: Strings) -> String {
        switch self {
        case .listing(let file): strings.feed(file)
        case .engagement: strings.text(.feedEngagement)
        case .trending: strings.text(.feedTrending)
        case .catalog: strings.text(.feedCatalog)
        case .tile: strings.text(.feedTiles)
        case .pitches: strings.text(.feedPitches)
        }
    }
}
