import Domain
import TestLiterals

enum Sample {
    /// In the middle of the first stop of `ana-fado/dusk`.
    static let now: Instant = "2026-12-05T18:20:00Z"
    static let secret = "0123456789abcdef0123456789abcdef"
    static let dusk = "/v1/performances/ana-fado/dusk"
    static let march = "/v1/performances/bo-brass/march"
    static let clubs = "/v1/performances/shy-juggler/clubs"
}
