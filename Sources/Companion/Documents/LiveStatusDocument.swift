internal import Domain
internal import JSONWriting

/// What a performer says of a stop, as JSON.
enum LiveStatusDocument {
    static func write(_ status: LiveStatus, to json: inout JSONWriter) {
        json.object { fields(of: status, to: &$0) }
    }

    static func fields(of status: LiveStatus, to json: inout JSONWriter) {
        json.field("date", status.date.description)
        json.field("stop", status.stop)
        json.field("state", status.state.rawValue)
        json.field("at", status.at.rfc3339())
        json.field("until", status.until.rfc3339())
        json.field("pitch", status.pitch?.description)
        json.field("note", status.note)
        if let minutes = status.minutes { json.field("minutes", minutes) }
    }
}

extension Status {
    /// Whether somebody can be found performing.
    var isOn: Bool {
        switch self {
        case .live, .late, .moved: true
        case .scheduled, .ended, .cancelled, .rainedOff, .closed: false
        }
    }
}
