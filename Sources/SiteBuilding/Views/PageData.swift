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
            json.field("words", edition.assets.words[edition.strings.language].map { root + $0 })
            // Nothing where the site has no companion.
            json.field("companion", edition.site.companion)
            for (name, value) in place + facts {
                json.key(data: name)
                json.string(value)
            }
        }
        let text = String(decoding: json.bytes, as: UTF8.self)
        return "<script type=\"application/json\" id=\"page-data\">\(text)</script>"
    }

    private var place: [(name: String, value: String)] {
        switch address {
        case .city(let city), .now(let city), .tonight(let city), .weekend(let city), .cityTrending(let city),
            .genre(let city, _):
            [("city", city.description)]
        case .day(let city, let date): [("city", city.description), ("date", date.description)]
        case .pitch(let id): [("city", id.city.description), ("pitch", id.pitch.description)]
        case .festival(let festival): [("festival", festival.description)]
        case .performer(let performer): [("performer", performer.description)]
        default: []
        }
    }
}
