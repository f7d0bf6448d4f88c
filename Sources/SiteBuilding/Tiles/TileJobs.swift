import Domain

/// Plans the feeds by map tile: `/feeds/tiles/12/<x>/<y>.geojson`.
struct TileJobs {
    let context: PageContext

    func jobs(for stops: [MapTile: [TileStop]]) -> [RenderJob] {
        let edition = context.edition
        return stops.sorted { $0.key < $1.key }.map { tile, stops in
            // In the order of performances: two builds find the stops of one in the same order.
            let key = context.keys.map { keys in
                KeyMaker.key { maker in
                    maker.add(tile.path)
                    maker.add(keys.site)
                    for stop in stops { maker.add(keys.performance(stop.show)) }
                }
            }
            return RenderJob(source: nil, key: key) { [TileJobs.render(tile, stops, edition: edition)] }
        }
    }

    private static func render(_ tile: MapTile, _ stops: [TileStop], edition: Edition) -> Artifact {
        let bounds = BoundingBox(around: stops.lazy.map(\.coordinates))
        let bytes = FeatureCollection.render(
            stops.sorted { $0.precedes($1) }.lazy.map(\.feature), bounds: bounds, title: edition.site.title,
            license: edition.site.license)
        return Artifact(
            path: tile.path, bytes: bytes,
            window: stops.reduce(into: ChangeWindow()) { $0.formUnion($1.window) },
            feed: Artifact.Feed(kind: .tile, title: edition.site.title, count: stops.count, bounds: bounds))
    }
}
