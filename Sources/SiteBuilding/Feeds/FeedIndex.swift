import JSONWriting
import Hashing
import Domain

/// `/feeds/index.json`: the catalogue of every feed.
enum FeedIndex {
    /// What is kept of a feed once it is written.
    struct Entry: Sendable {
        let path: String
        let feed: Artifact.Feed
        /// SHA-256 of the bytes, in hexadecimal digits.
        let hash: String

        init(path: String, feed: Artifact.Feed, hash: String) {
            self.path = path
            self.feed = feed
            self.hash = hash
        }

        init?(_ artifact: Artifact) {
            guard let feed = artifact.feed else { return nil }
            path = artifact.path
            self.feed = feed
            hash = ContentHash.of(artifact.bytes)
        }
    }

    /// - Parameter tiles: those by map tile, which there may be thousands of: they are one entry with a template.
    static func render(_ entries: [Entry], tiles: [Entry] = [], edition: Edition) -> Artifact {
        var json = JSONWriter()
        json.object { json in
            json.field("version", 1)
            json.field("title", edition.site.title)
            json.field("license", edition.site.license)
            json.key("feeds")
            json.array { json in
                for entry in entries.sorted(by: { $0.path < $1.path }) {
                    json.newline()
                    json.object { json in
                        json.field("url", edition.site.url.absolute(entry.path))
                        json.field("kind", entry.feed.kind.name)
                        json.field("type", entry.feed.kind.mediaType)
                        json.field("purpose", entry.feed.kind.purpose(edition.strings))
                        json.field("title", entry.feed.title)
                        json.field("count", entry.feed.count)
                        if let bounds = entry.feed.bounds {
                            json.key("bbox")
                            json.boundingBox(bounds)
                        }
                        json.field("sha256", entry.hash)
                        json.field("license", edition.site.license)
                    }
                }
                if !tiles.isEmpty {
                    json.newline()
                    write(tiles, edition: edition, to: &json)
                }
            }
        }
        return Artifact(path: "feeds/index.json", bytes: json.file())
    }

    private static func write(_ tiles: [Entry], edition: Edition, to json: inout JSONWriter) {
        let kind = FeedKind.tile
        json.object { json in
            json.field("url_template", edition.site.url.absolute("") + MapTile.template)
            json.field("kind", kind.name)
            json.field("type", kind.mediaType)
            json.field("purpose", kind.purpose(edition.strings))
            json.field("title", edition.site.title)
            json.field("zoom", MapTile.zoom)
            json.field("tiles", tiles.count)
            json.field("count", tiles.reduce(0) { $0 + $1.feed.count })
            var bounds: BoundingBox?
            for tile in tiles.lazy.compactMap(\.feed.bounds) {
                if bounds == nil { bounds = tile } else { bounds?.extend(to: tile) }
            }
            if let bounds {
                json.key("bbox")
                json.boundingBox(bounds)
            }
            // Of their hashes in order of their paths: it says whether any of them has changed.
            let hashes = tiles.sorted { $0.path < $1.path }.map(\.hash)
            json.field("sha256", ContentHash.of(Array(hashes.joined().utf8)))
            json.field("license", edition.site.license)
        }
    }
}
