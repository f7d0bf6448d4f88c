import Domain
import JSONWriting

/// A pitch with its rules, as the feeds say it.
enum PitchFields {
    /// Writes the fields of an object.
    static func write(_ pitch: Pitch, to json: inout JSONWriter) {
        json.field("pitch", pitch.id.description)
        json.field("name", pitch.name)
        json.field("address", pitch.address)
        json.key("coordinates")
        json.position(pitch.coordinates)
        json.field("hours", pitch.rules.hours?.text)
        switch pitch.rules.amplification {
        case .allowed: json.field("amplification", true)
        case .forbidden: json.field("amplification", false)
        case .during(let hours): json.field("amplification", hours.text)
        case nil: break
        }
        json.field("longest_set_minutes", pitch.rules.longestSet)
        json.field("capacity", pitch.rules.capacity)
        json.field("until", pitch.until?.description)
        json.key("closed")
        json.array { json in
            for closure in pitch.closures {
                json.object { json in
                    json.field("from", closure.from.description)
                    json.field("to", closure.to?.description)
                    json.field("reason", closure.reason)
                    json.field("instead", closure.instead?.description)
                }
            }
        }
    }
}
