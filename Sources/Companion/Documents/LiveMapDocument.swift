internal import Domain
internal import JSONWriting

/// What is live, as GeoJSON (RFC 7946): a point for each stop and each pop-up set that is on; what is off stands beside
/// the features under `off`, since it has no place on a map, and so do pitches that a city closed, under `closed`.
struct LiveMapDocument: Sendable {
    let known: KnownCatalog
    /// Nil for all cities.
    let city: Slug?
    let statuses: [LiveStatus]
    let popUps: [PopUpSet]
    let closures: [SaidClosure]

    var bytes: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.field("type", "FeatureCollection")
            json.key("features")
            json.array { json in
                for status in statuses where status.state.isOn { write(status, to: &json) }
                for set in popUps where city == nil || set.pitch.city == city { write(set, to: &json) }
            }
            json.key("off")
            json.array { json in
                for status in statuses where !status.state.isOn { writeOff(status, to: &json) }
            }
            json.key("closed")
            json.array { json in
                for closure in closures where city == nil || closure.pitch.city == city { write(closure, to: &json) }
            }
        }
        return json.file()
    }

    /// What is no longer published, or in another city, is not shown.
    private func performance(of status: LiveStatus) -> PublishedCatalog.Performance? {
        known.catalog.performances[status.performance].flatMap { city == nil || $0.city == city ? $0 : nil }
    }

    private func write(_ status: LiveStatus, to json: inout JSONWriter) {
        guard let performance = performance(of: status),
            let place = known.catalog.place(of: status, in: performance)
        else { return }
        let occurrence = "\(performance.id)/\(status.date)"
        let key = performance.stop(status.stop, on: status.date)?.key
        feature(id: "\(occurrence)/\(key.map(\.description) ?? String(status.stop))", at: place.coordinates, to: &json)
        { json in
            json.field("performance", performance.id.description)
            json.field("occurrence", occurrence)
            json.field("stop", status.stop)
            json.field("title", performance.title)
            performer(performance.performers.first ?? performance.id.performer, to: &json)
            json.field("city", performance.city.description)
            json.field("pitch", place.pitch?.pitch.description)
            json.field("place", place.name)
            json.field("address", place.address)
            word(status.state, said: status.at, until: status.until, note: status.note, to: &json)
            if let minutes = status.minutes { json.field("minutes", minutes) }
            json.field("url", known.url("performers/\(performance.address)/"))
        }
    }

    private func write(_ set: PopUpSet, to json: inout JSONWriter) {
        guard let pitch = known.catalog.pitches[set.pitch] else { return }
        feature(id: "\(set.performer)/now", at: pitch.coordinates, to: &json) { json in
            performer(set.performer, to: &json)
            json.field("city", pitch.id.city.description)
            json.field("pitch", pitch.id.pitch.description)
            json.field("place", pitch.name)
            json.field("address", pitch.address)
            word(.live, said: set.from, until: set.until, note: set.note, to: &json)
            json.field("url", known.url("performers/\(set.performer)/"))
        }
    }

    private func writeOff(_ status: LiveStatus, to json: inout JSONWriter) {
        guard let performance = performance(of: status) else { return }
        json.object { json in
            json.field("performance", performance.id.description)
            json.field("occurrence", "\(performance.id)/\(status.date)")
            json.field("stop", status.stop)
            word(status.state, said: status.at, until: status.until, note: status.note, to: &json)
        }
    }

    private func write(_ closure: SaidClosure, to json: inout JSONWriter) {
        json.object { json in
            json.field("city", closure.pitch.city.description)
            json.field("pitch", closure.pitch.pitch.description)
            json.field("from", closure.from.rfc3339())
            json.field("to", closure.to.rfc3339())
            json.field("reason", closure.reason)
        }
    }

    private func word(
        _ state: Status, said: Instant, until: Instant, note: String?, to json: inout JSONWriter
    ) {
        json.field("status", state.rawValue)
        json.field("said", said.rfc3339())
        json.field("until", until.rfc3339())
        json.field("note", note)
    }

    private func performer(_ slug: Slug, to json: inout JSONWriter) {
        json.field("performer", slug.description)
        json.field("performer_name", known.catalog.performers[slug]?.name)
    }

    private func feature(
        id: String, at point: Coordinates, to json: inout JSONWriter, _ properties: (inout JSONWriter) -> Void
    ) {
        json.object { json in
            json.field("type", "Feature")
            json.field("id", id)
            json.key("geometry")
            json.object { json in
                json.field("type", "Point")
                json.key("coordinates")
                json.position(point)
            }
            json.key("properties")
            json.object(properties)
        }
    }
}
