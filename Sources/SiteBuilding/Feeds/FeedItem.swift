import JSONWriting
import Domain
import RoutePlanning

/// One occurrence as an item of JSON Feed 1.1 and as an entry of Atom (RFC 4287).
///
/// It does not depend on the clock, but for what was said live: an item that a reader has seen does not change because
/// time has passed.
struct FeedItem: Sendable {
    let json: [UInt8]
    let atom: [UInt8]
    let updated: Instant

    init(_ occurrence: Occurrence, in show: PublishedPerformance, edition: Edition) {
        let url = edition.absolute(.performance(show.performance.address))
        let id = url + "#" + occurrence.date.description
        let words = OccurrenceWords(occurrence, in: show, strings: edition.strings)
        let published = show.zone.startOfDay(occurrence.day.adding(days: -edition.site.horizonDays))
        let revision = show.revision(on: occurrence.date)
        let updated = max(published, revision.updated ?? published)
        let content = words.stopList + "<p>" + Markup.escaped(show.performance.summary) + "</p>"
        self.updated = updated

        var json = JSONWriter()
        json.object { json in
            json.field("id", id)
            json.field("url", url)
            json.field("title", words.headline)
            json.field("content_html", content)
            json.field("date_published", published.rfc3339(offset: show.zone.offset(at: published)))
            json.field("date_modified", updated.rfc3339(offset: show.zone.offset(at: updated)))
            json.key("authors")
            json.array { json in
                for performer in show.performers {
                    json.object { json in
                        json.field("name", performer.name)
                        json.field("url", edition.absolute(.performer(performer.slug)))
                    }
                }
            }
            json.field("tags", show.performance.genres.map(\.description))
            json.field("language", show.performance.language)
            json.key("_streetmap")
            json.object { json in
                json.field("about", edition.absolute(.home) + "feeds/index.json")
                json.field("occurrence", occurrence.id)
                json.field("city", show.performance.city.description)
                if let first = occurrence.stops.first {
                    json.field("start", first.start.rfc3339(offset: first.startOffset))
                }
                if let last = occurrence.stops.last { json.field("end", last.end.rfc3339(offset: last.endOffset)) }
                json.field("status", StopStatus.planned(of: occurrence).rawValue)
            }
        }
        self.json = json.bytes

        var xml = XMLWriter()
        var language: [(StaticString, String)] = []
        if let own = show.performance.language { language.append(("xml:lang", own)) }
        xml.element("entry", attributes: language) { xml in
            xml.element("id", id)
            xml.element("title", words.headline)
            xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", url)])
            xml.element("published", published.rfc3339(offset: show.zone.offset(at: published)))
            xml.element("updated", updated.rfc3339(offset: show.zone.offset(at: updated)))
            for performer in show.performers {
                xml.element("author") { xml in
                    xml.element("name", performer.name)
                    xml.element("uri", edition.absolute(.performer(performer.slug)))
                }
            }
            for genre in show.performance.genres { xml.empty("category", [("term", genre.description)]) }
            xml.element("content", content, attributes: [("type", "html")])
        }
        atom = xml.bytes
    }
}
