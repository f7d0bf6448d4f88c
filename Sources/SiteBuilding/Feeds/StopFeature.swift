import JSONWriting
import Domain
import RoutePlanning

/// One GeoJSON Feature (RFC 7946): a stop of an occurrence as a Point.
enum StopFeature {
    static func render(
        _ stop: PlannedStop, of occurrence: Occurrence, in show: PublishedPerformance, site: SiteURL,
        clock: inout ChangeClock
    ) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.field("type", "Feature")
            json.field("id", "\(occurrence.id)/\(stop.key)")
            json.key("geometry")
            json.object { json in
                json.field("type", "Point")
                json.key("coordinates")
                json.position(stop.coordinates)
            }
            json.key("properties")
            json.object { json in
                FeatureProperties.write(occurrence, show, to: &json)
                json.field("stop_key", stop.key.description)
                json.field("stop", stop.number)
                json.field("stops", occurrence.stops.count)
                json.field("title", stop.title ?? show.performance.title)
                json.field("pitch", stop.pitch?.pitch.description)
                json.field("pitch_name", stop.pitch == nil ? nil : stop.name)
                json.field("place", stop.pitch == nil ? stop.name : nil)
                json.field("address", stop.address)
                json.field("start", stop.start.rfc3339(offset: stop.startOffset))
                json.field("end", stop.end.rfc3339(offset: stop.endOffset))
                if stop.isApproximate { json.field("approximate", true) }
                json.field("timezone", show.zone.identifier)
                json.field("status", StopStatus.now(of: stop, clock: &clock).rawValue)
                json.field("note", stop.note)
                json.field("accessibility", show.performance.accessibility.map(\.rawValue))
                json.field("updated", show.revision(of: stop.key, on: occurrence.date).updated?.rfc3339())
                json.field("url", site.absolute(Address.performance(show.performance.address).folder))
                if stop.number <= occurrence.legs.count {
                    let leg = occurrence.legs[stop.number - 1]
                    json.key("walk_to_next")
                    json.object { json in
                        json.field("metres", leg.metres)
                        json.field("seconds", leg.seconds)
                    }
                }
            }
        }
        return json.bytes
    }
}
