import Domain
import JSONWriting

/// Writes the engagement document: compact, and in an order that does not depend on luck.
enum EngagementWriting {
    static func json(of snapshot: EngagementSnapshot) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.field("version", EngagementDocument.version)
            json.key("performances")
            json.object { json in
                for (id, counts) in snapshot.performances.sorted(by: { $0.key < $1.key }) {
                    json.key(data: id.description)
                    write(counts, to: &json)
                }
            }
            json.key("live")
            json.array { json in
                for status in snapshot.live.sorted(by: { $0.precedes($1) }) { write(status, to: &json) }
            }
            json.key("pop_ups")
            json.array { json in
                for set in snapshot.popUps.sorted(by: { $0.precedes($1) }) { json.object(set.writeFields) }
            }
            json.key("closures")
            json.array { json in
                for closure in snapshot.closures.sorted(by: { $0.precedes($1) }) { write(closure, to: &json) }
            }
        }
        return json.file()
    }

    private static func write(_ counts: EngagementSnapshot.Counts, to json: inout JSONWriter) {
        json.object { json in
            json.field("likes", counts.likes)
            json.field("views", counts.views)
            json.field("tips", counts.tips)
            json.key("hours")
            json.array { json in
                for hour in counts.hours {
                    json.object { json in
                        json.field("hour", hour.start.rfc3339())
                        json.field("likes", hour.likes)
                        json.field("views", hour.views)
                        json.field("tips", hour.tips)
                    }
                }
            }
        }
    }

    private static func write(_ status: LiveStatus, to json: inout JSONWriter) {
        json.object { json in
            json.field("performance", status.performance.description)
            status.writeFields(to: &json)
        }
    }

    private static func write(_ closure: SaidClosure, to json: inout JSONWriter) {
        json.object { json in
            json.field("pitch", closure.pitch.description)
            json.field("from", closure.from.rfc3339())
            json.field("to", closure.to.rfc3339())
            json.field("reason", closure.reason)
            json.field("at", closure.at?.rfc3339())
            json.field("lifted", closure.lifted?.rfc3339())
        }
    }
}
