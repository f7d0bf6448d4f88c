import Domain
import JSONWriting

/// What scripts are told of a page: a block of JSON at its end, which no policy has to allow since nothing runs it.
struct PageData {
    let kind: PageTemplate
    let address: Address?
    let facts: [(name: String, value: String)]
    let edition: Edition

    var html: String {
        var json = JSONWriter(isInHTML: true)
        let root = edition.dataLink("")
        json.object { json in
            json.field("kind", kind.rawValue)
            // The path that every address of the site begins with, and that of the pages in this language.
            json.field("root", root)
            json.field("home", edition.link(.home))
            json.field("lang", edition.strings.language)
            let words = edition.assets.pageWords[kind] ?? edition.assets.words
            json.field("words", words[edition.strings.language].map { root + $0 })
            // Nothing where the site has no companion.
            json.field("companion", edition.site.companion)
            let known = place + facts
            for (name, value) in known + timezone(of: known) {
                json.key(data: name)
                json.string(value)
            }
            guard hasPlaces else { return }
            json.key("walking")
            json.object { json in
                json.key("speed_kmh")
                json.number(edition.site.walking.speedKmh, decimals: 2)
                json.key("detour")
                json.number(edition.site.walking.detour, decimals: 2)
            }
            if let map = edition.assets.map { write(map, root: root, to: &json) }
        }
        let text = String(decoding: json.bytes, as: UTF8.self)
        return "<script type=\"application/json\" id=\"page-data\">\(text)</script>"
    }

    /// What the live map loads; it does so when it is used, and no sooner.
    private func write(_ map: MapAddresses, root: String, to json: inout JSONWriter) {
        json.key("map")
        json.object { json in
            json.field("script", root + map.script)
            json.field("style", root + map.stylesheet)
            json.key("grounds")
            json.array { json in
                for ground in map.grounds where cities.contains(ground.city) {
                    json.object { json in
                        json.field("tiles", root + ground.template)
                        json.key("bounds")
                        json.boundingBox(ground.bounds)
                        json.field("minzoom", ground.zooms.lowerBound)
                        json.field("maxzoom", ground.zooms.upperBound)
                    }
                }
            }
        }
    }

    /// Whether the page shows places, on a map or by how far they are.
    private var hasPlaces: Bool {
        switch kind {
        case .home, .city, .genre, .pitch, .day, .when, .festival, .performer, .performance: true
        default: false
        }
    }

    /// The cities that the page's places may be in.
    private var cities: Set<Slug> {
        switch address {
        case .festival(let festival): Set([edition.catalog.festivals[festival]?.city].compactMap(\.self))
        case .performer(let performer): edition.cities(of: performer)
        default: Set((place + facts).lazy.filter { $0.name == "city" }.compactMap { Slug($0.value) })
        }
    }

    private var place: [(name: String, value: String)] {
        switch address {
        case .city(let city), .now(let city), .tonight(let city), .weekend(let city), .cityTrending(let city),
            .genre(let city, _):
            [("city", city.description)]
        case .day(let city, let date): [("city", city.description), ("date", date.description)]
        case .pitch(let id): [("city", id.city.description), ("pitch", id.pitch.description)]
        case .festival(let festival):
            [("festival", festival.description)]
                + [edition.catalog.festivals[festival]].compactMap { $0.map { ("city", $0.city.description) } }
        case .performer(let performer): [("performer", performer.description)]
        default: []
        }
    }

    /// Of the city that the page is about, since what a service says comes in universal time.
    private func timezone(of place: [(name: String, value: String)]) -> [(name: String, value: String)] {
        guard let name = place.first(where: { $0.name == "city" })?.value, let city = Slug(name),
            let zone = edition.catalog.cities[city]?.zone
        else { return [] }
        return [("timezone", zone.identifier)]
    }
}
