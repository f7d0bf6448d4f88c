import JSONWriting
import Domain
import RoutePlanning

/// One GeoJSON Feature: the route of an occurrence with two or more stops as a LineString.
enum RouteFeature {
    static func render(
        _ occurrence: Occurrence, in show: PublishedPerformance, site: SiteURL, clock: inout ChangeClock
    ) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.field("type", "Feature")
            json.field("id", occurrence.id)
            json.key("bbox")
            json.boundingBox(occurrence.bounds)
            json.key("geometry")
            json.object { json in
                json.field("type", "LineString")
                json.key("coordinates")
                json.array { json in
                    for stop in occurrence.stops { json.position(stop.coordinates) }
                }
            }
            json.key("properties")
            json.object { json in
                FeatureProperties.write(occurrence, show, to: &json)
                json.field("title", show.performance.title)
                json.field("stops", occurrence.stops.count)
                if let first = occurrence.stops.first {
                    json.field("start", first.start.rfc3339(offset: first.startOffset))
                }
                if let last = occurrence.stops.last { json.field("end", last.end.rfc3339(offset: last.endOffset)) }
                json.field("timezone", show.zone.identifier)
                json.field("status", StopStatus.now(of: occurrence, clock: &clock).rawValue)
                json.key("walk")
                json.object { json in
                    json.field("metres", occurrence.metres)
                    json.field("seconds", occurrence.seconds)
                }
                json.key("legs")
                json.array { json in
                    for leg in occurrence.legs {
                        json.object { json in
                            json.field("metres", leg.metres)
                            json.field("seconds", leg.seconds)
                        }
                    }
                }
                json.field("updated", show.revision(on: occurrence.date).updated?.rfc3339())
                json.field("url", site.absolute(Address.performance(show.performance.address).folder))
            }
        }
        return json.bytes
    }
}
