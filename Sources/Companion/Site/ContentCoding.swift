/// How a file that was compressed beforehand is packed.
enum ContentCoding: String, Sendable, Hashable, CaseIterable {
    // The one that packs best comes first.
    case brotli = "br"
    case zstandard = "zstd"
    case gzip = "gzip"

    /// What follows the name of the original.
    var suffix: String {
        switch self {
        case .brotli: ".br"
        case .zstandard: ".zst"
        case .gzip: ".gz"
        }
    }

    /// Those that a client would rather have than the original, the dearest to it first.
    ///
    /// - Parameter field: `Accept-Encoding`; a client that sends none gets the original.
    static func preferred(by field: String?) -> [ContentCoding] {
        guard let field else { return [] }
        let choices = WeighedChoices(field)
        let original = choices["identity"] ?? 0
        let weighed = allCases.map { coding in
            let weight =
                coding == .gzip ? choices.weight("gzip", "x-gzip", "*") : choices.weight(coding.rawValue, "*")
            return (coding, weight: weight ?? 0)
        }
        // The sort is stable: of equal ones, the order above decides.
        return weighed.filter { $0.weight > 0 && $0.weight >= original }.sorted { $0.weight > $1.weight }.map(\.0)
    }
}
