import Domain
import Engagement
import Testing
import TestLiterals

let now: Instant = "2026-12-05T18:20:00Z"
let dusk: PerformanceID = "ana-fado/dusk"

/// The visitor with a number of one's choice.
func visitor(_ number: Int) throws -> VisitorID {
    let bytes = (0..<VisitorID.length).map { UInt8(truncatingIfNeeded: $0 < 8 ? number >> ($0 * 8) : 0) }
    return try #require(VisitorID(bytes: bytes))
}

func viewer(_ number: UInt8, on day: LocalDate = "2026-12-05") throws -> Viewer {
    try #require(Viewer(day: day, hash: Array(repeating: number, count: 16)))
}
