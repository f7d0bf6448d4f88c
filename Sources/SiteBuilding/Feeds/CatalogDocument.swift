import JSONWriting
import Domain
import RoutePlanning

/// `/catalog.json`: what exists, for the companion: performances (past ones too) with their stops, and pitches with rules.
///
/// All is as planned: the companion knows better than anybody what was said live.
enum CatalogDocument {
    static let version = 1

    static func render(_ edition: Edition) -> Artifact {
        let catalog = edition.catalog
        var window = ChangeWindow()
        var json = JSONWriter()
        json.object { json in
            json.field("version", version)
            json.field("url", edition.site.url.absolute(""))
            json.field("title", edition.site.title)
            json.key("cities")
            json.array { json in
                for city in edition.cities {
                    json.newline()
                    write(city, to: &json)
                }
            }
            json.key("pitches")
            json.array { json in
                for pitch in catalog.pitches.values.sorted(by: { $0.id < $1.id }) {
                    json.newline()
                    json.object { PitchFields.write(pitch, to: &$0) }
                }
            }
            json.key("performers")
            json.array { json in
                for performer in catalog.performers.values.sorted(by: { $0.slug < $1.slug }) {
                    json.newline()
                    write(performer, to: &json)
                }
            }
            json.key("performances")
            json.array { json in
                for show in edition.performances {
                    window.formUnion(show.window)
                    json.newline()
                    write(show, to: &json)
                }
            }
        }
        return Artifact(
            path: "catalog.json", bytes: json.file(), window: window,
            feed: Artifact.Feed(
                kind: .catalog, title: edition.site.title, count: edition.performances.count, bounds: nil))
    }

    private static func write(_ city: City, to json: inout JSONWriter) {
        json.object { json in
            json.field("city", city.slug.description)
            json.field("name", city.name)
            json.field("timezone", city.zone.identifier)
            json.field("currency", city.currency)
            json.key("suggested_tips")
            json.array { json in
                for amount in city.suggestedTips { json.integer(amount) }
            }
        }
    }

    private static func write(_ performer: Performer, to json: inout JSONWriter) {
        json.object { json in
            json.field("performer", performer.slug.description)
            json.field("name", performer.name)
            if !performer.isListed { json.field("listed", false) }
            json.field("live", performer.allowsLive)
            json.field("tips_allowed", performer.allowsTips)
            json.field("stripe_account", performer.tips.stripeAccount)
        }
    }

    private static func write(_ show: PublishedPerformance, to json: inout JSONWriter) {
        json.object { json in
            json.field("performance", show.performance.id.description)
            json.field("address", show.performance.address.description)
            json.field("title", show.performance.title)
            json.field("performers", show.performance.performers.map(\.description))
            json.field("city", show.city.slug.description)
            json.key("occurrences")
            json.array { json in
                for occurrence in show.plannedShown {
                    json.object { json in
                        json.field("date", occurrence.date.description)
                        json.key("stops")
                        json.array { json in
                            for stop in occurrence.stops {
                                write(stop, to: &json)
                            }
                        }
                    }
                }
            }
        }
    }

    /// A stop at no pitch says where it is itself.
    private static func write(_ stop: PlannedStop, to json: inout JSONWriter) {
        json.object { json in
            json.field("stop", stop.number)
            json.field("key", stop.key.description)
            json.field("pitch", stop.pitch?.pitch.description)
            json.field("name", stop.name)
            if stop.pitch == nil {
                json.field("address", stop.address)
                json.key("coordinates")
                json.position(stop.coordinates)
            }
            json.field("start", stop.start.rfc3339(offset: stop.startOffset))
            json.field("end", stop.end.rfc3339(offset: stop.endOffset))
            json.field("status", stop.status.rawValue)
        }
    }
}
