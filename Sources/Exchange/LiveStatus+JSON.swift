package import Domain
package import JSONWriting

extension LiveStatus {
    /// Writes what was said of a stop as fields of an object, without the performance: in the snapshot, in answers and in
    /// events it reads the same.
    package func writeFields(to json: inout JSONWriter) {
        json.field("date", date.description)
        json.field("stop", stop)
        json.field("state", state.rawValue)
        json.field("at", at.rfc3339())
        json.field("until", until.rfc3339())
        json.field("pitch", pitch?.description)
        json.field("note", note)
        if let minutes { json.field("minutes", minutes) }
    }
}
