import JSONWriting
import Domain
import RoutePlanning

/// schema.org data (JSON-LD) for search engines, safe inside of a `script` element.
enum StructuredData {
    static func breadcrumbs(_ trail: [(name: String, url: String)]) -> [UInt8] {
        document { json in
            json.field("@type", "BreadcrumbList")
            json.key("itemListElement")
            json.array { json in
                for (index, item) in trail.enumerated() {
                    json.object { json in
                        json.field("@type", "ListItem")
                        json.field("position", index + 1)
                        json.field("name", item.name)
                        json.field("item", item.url)
                    }
                }
            }
        }
    }

    /// An occurrence as an Event; with several stops each of them is a sub-event.
    static func event(_ occurrence: Occurrence, in show: PublishedPerformance, edition: Edition) -> [UInt8] {
        return document { json in
            json.field("@type", "Event")
            let url = edition.absolute(.performance(show.performance.address)) + "#" + occurrence.date.description
            json.field("@id", url)
            json.field("url", url)
            json.field("name", show.performance.title)
            json.field("description", show.performance.summary.isEmpty ? nil : show.performance.summary)
            json.field("image", show.performance.image.map(edition.site.url.absolute))
            json.field("isAccessibleForFree", true)
            json.field("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode")
            let status = StopStatus.planned(of: occurrence)
            // schema.org's "rescheduled" is another date; another place is said by the place.
            let isRescheduled = occurrence.day != occurrence.date && !status.isOff
            json.field("eventStatus", isRescheduled ? "https://schema.org/EventRescheduled" : eventStatus(status))
            if isRescheduled { json.field("previousStartDate", occurrence.date.description) }
            times(occurrence.stops.first, occurrence.stops.last, to: &json)
            performers(show, edition: edition, to: &json)
            if let first = occurrence.stops.first { location(first, city: show.city, to: &json) }
            if occurrence.stops.count > 1 {
                json.key("subEvent")
                json.array { json in
                    for stop in occurrence.stops {
                        json.object { json in
                            json.field("@type", "Event")
                            json.field("name", stop.title ?? show.performance.title)
                            json.field("eventStatus", eventStatus(stop.status))
                            times(stop, stop, to: &json)
                            location(stop, city: show.city, to: &json)
                        }
                    }
                }
            }
        }
    }

    static func performer(_ performer: Performer, edition: Edition) -> [UInt8] {
        document { json in
            json.field("@type", "PerformingGroup")
            json.field("@id", edition.absolute(.performer(performer.slug)))
            json.field("name", performer.name)
            json.field("description", performer.summary.isEmpty ? nil : performer.summary)
            json.field("url", edition.absolute(.performer(performer.slug)))
            json.field("image", performer.image.map(edition.site.url.absolute))
            if !performer.links.isEmpty { json.field("sameAs", performer.links.map(\.url)) }
        }
    }

    static func festival(_ festival: Festival, city: City, edition: Edition) -> [UInt8] {
        document { json in
            json.field("@type", "Festival")
            json.field("@id", edition.absolute(.festival(festival.slug)))
            json.field("name", festival.name)
            json.field("description", festival.summary.isEmpty ? nil : festival.summary)
            json.field("url", edition.absolute(.festival(festival.slug)))
            for (name, date, minute) in [
                ("startDate" as StaticString, festival.from, 0), ("endDate", festival.to, 1439),
            ] {
                let instant = city.zone.instant(of: LocalDateTime(date: date, minute: minute))
                json.field(name, instant.rfc3339(offset: city.zone.offset(at: instant)))
            }
            json.field("eventStatus", "https://schema.org/EventScheduled")
            json.key("location")
            place(name: city.name, address: "\(city.name), \(city.country)", city.center, to: &json)
        }
    }

    private static func document(_ fields: (inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter(isInHTML: true)
        json.object { json in
            json.field("@context", "https://schema.org")
            fields(&json)
        }
        return json.bytes
    }

    private static func times(_ first: PlannedStop?, _ last: PlannedStop?, to json: inout JSONWriter) {
        if let first { json.field("startDate", first.start.rfc3339(offset: first.startOffset)) }
        if let last { json.field("endDate", last.end.rfc3339(offset: last.endOffset)) }
    }

    private static func performers(_ show: PublishedPerformance, edition: Edition, to json: inout JSONWriter) {
        json.key("performer")
        json.array { json in
            for performer in show.performers {
                json.object { json in
                    json.field("@type", "PerformingGroup")
                    json.field("name", performer.name)
                    json.field("url", edition.absolute(.performer(performer.slug)))
                }
            }
        }
    }

    private static func location(_ stop: PlannedStop, city: City, to json: inout JSONWriter) {
        json.key("location")
        place(name: stop.name, address: stop.address, stop.coordinates, to: &json)
    }

    private static func place(name: String, address: String, _ point: Coordinates, to json: inout JSONWriter) {
        json.object { json in
            json.field("@type", "Place")
            json.field("name", name)
            json.field("address", address)
            json.key("geo")
            json.object { json in
                json.field("@type", "GeoCoordinates")
                json.key("latitude")
                json.number(point.latitude, decimals: 6)
                json.key("longitude")
                json.number(point.longitude, decimals: 6)
            }
        }
    }

    private static func eventStatus(_ status: Status) -> String {
        switch status {
        case .cancelled, .rainedOff, .closed: "https://schema.org/EventCancelled"
        case .scheduled, .live, .late, .moved, .ended: "https://schema.org/EventScheduled"
        }
    }
}
