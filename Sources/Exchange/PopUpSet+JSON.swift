package import Domain
package import JSONWriting

extension PopUpSet {
    /// Writes a set that nobody planned as fields of an object.
    package func writeFields(to json: inout JSONWriter) {
        json.field("performer", performer.description)
        json.field("pitch", pitch.description)
        json.field("from", from.rfc3339())
        json.field("until", until.rfc3339())
        json.field("note", note)
    }
}
