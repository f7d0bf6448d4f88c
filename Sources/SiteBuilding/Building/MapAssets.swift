import ContentParsing
import Diagnostics
import Domain
import Hashing

/// What the live map loads besides the scripts: MapLibre GL JS, and the ground of cities.
///
/// Neither is part of the repository, and a site is whole without them: what is missing is left out with a remark, and no
/// page names it.
struct MapAssets {
    /// Nil where the site has no live map.
    let addresses: MapAddresses?
    let remarks: [String]
    private let library: [(address: String, bytes: [UInt8])]
    private let tiles: [(address: String, file: String)]
    private let blanks: [String]

    private init(
        addresses: MapAddresses? = nil, remarks: [String] = [], library: [(address: String, bytes: [UInt8])] = [],
        tiles: [(address: String, file: String)] = [], blanks: [String] = []
    ) {
        self.addresses = addresses
        self.remarks = remarks
        self.library = library
        self.tiles = tiles
        self.blanks = blanks
    }

    /// - Throws: what the machine says of a file that is there and cannot be read.
    static func read(_ settings: MapSettings, cities: [Slug], root: String) throws -> MapAssets {
        guard let folder = settings.library else { return MapAssets() }
        let names = ["maplibre-gl.js", "maplibre-gl.css"]
        let source = FolderSource(root: root, content: folder)
        let paths = try names.map { folder + "/" + $0 }.filter { try exists($0, root: root) }
        let files = try paths.map { try source.bytes(of: $0) }
        guard files.count == names.count else {
            return MapAssets(remarks: [
                "there is no live map: \(folder) does not have \(names.joined(separator: " and ")) (scripts/setup fetches them)"
            ])
        }
        let hash = ContentHash.of(files[0] + [0] + files[1]).prefix(10)
        let library = zip(names, files).map { (address: "assets/maplibre.\(hash)/\($0)", bytes: $1) }
        var grounds: [MapAddresses.Ground] = []
        var tiles: [(address: String, file: String)] = []
        var blanks: [String] = []
        var remarks: [String] = []
        if let home = settings.tiles {
            let found = try tilesByFolder(of: home, root: root)
            if found.isEmpty { remarks.append("the live map has no ground: there are no tiles in \(home)") }
            for city in cities.sorted() {
                guard let set = found[city.description].flatMap({ TileSet($0) }) else { continue }
                let all = (set.tiles + set.blanks).sorted().map { "tiles/\(city)/\($0.path)" }
                grounds.append(MapAddresses.Ground(city: city, zooms: set.zooms, bounds: set.bounds, tiles: all))
                tiles += set.tiles.map { ("tiles/\(city)/\($0.path)", "\(home)/\(city)/\($0.path)") }
                blanks += set.blanks.map { "tiles/\(city)/\($0.path)" }
            }
        }
        return MapAssets(
            addresses: MapAddresses(script: library[0].address, stylesheet: library[1].address, grounds: grounds),
            remarks: remarks, library: library, tiles: tiles, blanks: blanks)
    }

    /// The tiles of a folder by the names of the folders in it; what is no tile does not count.
    private static func tilesByFolder(of home: String, root: String) throws -> [String: [TileAddress]] {
        guard try exists(home, root: root) else { return [:] }
        var tiles: [String: [TileAddress]] = [:]
        for file in try FolderSource(root: root, content: home).files() where file.refusal == nil {
            let path = file.path.dropFirst(home.count + 1)
            guard let slash = path.firstIndex(of: "/"),
                let tile = TileAddress(path: path[path.index(after: slash)...])
            else { continue }
            tiles[String(path[..<slash]), default: []].append(tile)
        }
        return tiles
    }

    private static func exists(_ path: String, root: String) throws -> Bool {
        try FileStatus.at(absolute(path, root: root)) != nil
    }

    private static func absolute(_ path: String, root: String) -> String {
        path.hasPrefix("/") ? path : root + "/" + path
    }

    /// - Parameter root: the site's folder.
    func write(to site: StagedSite, root: String) throws {
        for file in library { try site.write(file.address, file.bytes) }
        for tile in tiles {
            try site.copyFile(from: MapAssets.absolute(tile.file, root: root), to: tile.address)
        }
        for blank in blanks { try site.write(blank, []) }
    }
}
