/// Where the files of the live map lie: paths from the site's folder, or absolute ones. Without them pages have the map
/// that is drawn at build.
package struct MapSettings: Sendable, Hashable {
    /// The folder with `maplibre-gl.js` and `maplibre-gl.css`.
    package var library: String?
    /// The folder with the ground as vector tiles, `<city>/<z>/<x>/<y>.pbf`.
    package var tiles: String?

    package init(library: String? = nil, tiles: String? = nil) {
        self.library = library
        self.tiles = tiles
    }
}
