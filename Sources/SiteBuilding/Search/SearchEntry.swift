import Domain
import JSONWriting

/// What a page of results shows of a thing: its name, what and where it is, and when it is next.
struct SearchEntry: Sendable {
    enum Kind: String, Sendable {
        case performer, performance, pitch, festival
    }

    /// A date ahead, with the place of its first stop.
    struct Date: Sendable, Hashable {
        let start: LocalDateTime
        let place: String
    }

    let kind: Kind
    let title: String
    /// Who performs.
    var performers: [String] = []
    var cities: [Slug]
    var genres: [Slug] = []
    /// Under the site's root.
    let path: String
    /// What else it is known by: places that have no page of their own, titles of single stops, the letter of a pitch.
    var also: [String] = []
    /// In order.
    var next: [Date] = []
    /// BCP 47, where it is not the site's.
    var language: String?

    /// Whether it is of no use once it has no date ahead.
    var isDated: Bool { kind == .performance }

    /// More dates ahead would only make the index larger: what is found has a page with all of them.
    static let mostDates = 3

    /// Times are those of the city, by which they stay right wherever they are read.
    var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.field("kind", kind.rawValue)
            json.field("title", title)
            if !performers.isEmpty { json.field("by", performers) }
            json.field("cities", cities.map(\.description))
            if !genres.isEmpty { json.field("genres", genres.map(\.description)) }
            json.field("path", path)
            if !also.isEmpty { json.field("also", also) }
            if !next.isEmpty {
                json.key("next")
                json.array { json in
                    for date in next {
                        json.array { json in
                            json.string(date.start.description)
                            json.string(date.place)
                        }
                    }
                }
            }
            json.field("lang", language)
        }
        return json.bytes
    }
}
