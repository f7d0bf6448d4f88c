import Diagnostics
import Domain

/// Reads where a stop is: a pitch, or a place with name, address and coordinates.
enum StopPlace {
    private static let described = ["name", "address", "coordinates"]

    static func read(_ fields: Fields) -> Place? {
        let pitch = fields.optional("pitch")
        let given = described.filter { fields.has($0) || fields.isMisspelt($0) }
        if let pitch, !given.isEmpty {
            pitch.report(
                ContentRules.stopPlace, "a stop is at a pitch or at a place of its own, not both",
                hint: "keep “pitch”, or \(Shown.list(described.map { "“\($0)”" }))")
        }
        let name = fields.optional("name")?.line(1...100)
        let address = fields.optional("address")?.line(1...200)
        let coordinates = fields.optional("coordinates")?.coordinates()
        if let pitch { return pitch.slug().map { .pitch($0) } }
        guard !given.isEmpty else {
            if !fields.has("pitch"), !fields.isMisspelt("pitch") {
                fields.report(
                    ContentRules.stopPlace, "a stop needs a place",
                    hint: "add “pitch”, or \(Shown.list(described.map { "“\($0)”" }))")
            }
            return nil
        }
        let missing = described.filter { !given.contains($0) }
        if !missing.isEmpty, !fields.has("pitch") {
            fields.report(
                ContentRules.stopPlace, "a place needs \(Shown.list(missing.map { "“\($0)”" })) too",
                hint: "or name a “pitch” instead")
        }
        guard let name, let address, let coordinates else { return nil }
        return .address(name: name, address: address, coordinates: coordinates)
    }
}
