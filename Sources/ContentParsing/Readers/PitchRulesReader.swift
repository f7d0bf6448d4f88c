import Domain

/// Reads the rules of a pitch, which a festival may override.
struct PitchRulesReader {
    static let keys = ["hours", "amplification", "longest_set", "capacity"]

    let hours: OpeningHours?
    let amplification: Amplification?
    let longestSet: Int?
    let capacity: Int?

    init(_ fields: Fields) {
        hours = fields.optional("hours")?.openingHours()
        amplification = fields.optional("amplification")?.amplification()
        longestSet = fields.optional("longest_set")?.duration(5...1440)
        capacity = fields.optional("capacity")?.integer(1...1000)
    }
}
