import Domain
import JSONWriting

/// `/search/index.json` and `/search/names/<prefix>.json`: what a page needs to find something without a server.
struct SearchFiles: Sendable {
    private static let folder = Address.search.folder

    static func render(_ shard: SearchIndex.Shard, of documents: [SearchDocument]) -> Artifact {
        var json = JSONWriter()
        var window = ChangeWindow()
        json.object { json in
            json.key("documents")
            json.array { json in
                for index in shard.documents {
                    json.newline()
                    json.raw(documents[index].bytes)
                    window.formUnion(documents[index].window)
                }
            }
        }
        return Artifact(path: path(of: shard.prefix), bytes: json.file(), window: window)
    }

    /// What there is: the cities with their days, and the shards with the number of their documents.
    static func render(
        _ programmes: [SearchCollection.CityProgramme], shards: [SearchIndex.Shard], window: ChangeWindow
    ) -> Artifact {
        var json = JSONWriter()
        json.object { json in
            json.field("version", 1)
            json.key("cities")
            json.array { json in
                for programme in programmes {
                    json.newline()
                    write(programme, to: &json)
                }
            }
            json.field("deepest", SearchIndex.deepest)
            for (name, isHead) in [("shards", false), ("heads", true)] {
                json.key(data: name)
                json.object { json in
                    for shard in shards where shard.isHead == isHead {
                        json.key(data: shard.prefix)
                        json.integer(shard.count)
                    }
                }
            }
        }
        return Artifact(path: folder + "index.json", bytes: json.file(), window: window)
    }

    private static func write(_ programme: SearchCollection.CityProgramme, to json: inout JSONWriter) {
        json.object { json in
            json.field("slug", programme.city.slug.description)
            json.field("name", programme.city.name)
            json.field("timezone", programme.city.zone.identifier)
            json.field("genres", programme.genres.map(\.description))
            guard let first = programme.days.first, let last = programme.days.last else { return }
            // The first day that has something, and for each day from it whether it has: two months are sixty digits.
            let days = Set(programme.days)
            let count = last.daysSinceEpoch - first.daysSinceEpoch + 1
            json.field("from", first.description)
            json.field("days", String((0..<count).map { days.contains(first.adding(days: $0)) ? "1" : "0" }))
        }
    }

    /// Plain letters and digits name their file; other letters do by their numbers, which travel well everywhere.
    static func path(of prefix: String) -> String {
        let isPlain = prefix.utf8.allSatisfy {
            ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z")) || ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9"))
        }
        let name =
            isPlain && !prefix.isEmpty
            ? prefix : "_" + prefix.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: "_")
        return "\(folder)names/\(name).json"
    }
}
