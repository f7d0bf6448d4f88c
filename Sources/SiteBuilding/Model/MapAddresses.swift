import Domain

/// Where pages find what the live map loads, under the site's root.
struct MapAddresses: Sendable, Hashable {
    /// The ground of a city.
    struct Ground: Sendable, Hashable {
        let city: Slug
        let zooms: ClosedRange<Int>
        let bounds: BoundingBox
        /// Under the site's root, all that the box has.
        let tiles: [String]

        /// With `{z}`, `{x}` and `{y}` for a tile's place.
        var template: String { "tiles/\(city)/{z}/{x}/{y}.pbf" }
    }

    let script: String
    let stylesheet: String
    /// In order of the names of the cities.
    let grounds: [Ground]
}
