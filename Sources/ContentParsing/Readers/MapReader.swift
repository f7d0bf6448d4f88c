import Domain

/// Reads `map` of the site. Whether the folders are there is seen when a site is built: a check needs none of them.
enum MapReader {
    static func read(_ site: Fields) -> MapSettings {
        guard let field = site.optional("map"),
            let fields = Fields(field, of: "“map”", keys: ["maplibre", "tiles"])
        else { return MapSettings() }
        let library = fields.optional("maplibre")?.line(1...400)
        let tiles = fields.optional("tiles")?.line(1...400)
        return MapSettings(library: library, tiles: tiles)
    }
}
