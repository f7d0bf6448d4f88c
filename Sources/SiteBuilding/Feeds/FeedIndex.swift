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

        init?(_ artifact: Artifact) {
            guard let feed = artifact.feed else { return nil }
            path = artifact.path
            self.feed = feed
            hash = ContentHash.of(artifact.bytes)
        }
    }

    static func render(_ entries: [Entry], edition: Edition) -> Artifact {
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
            }
        }
        return Artifact(path: "feeds/index.json", bytes: json.file())
    }
}
