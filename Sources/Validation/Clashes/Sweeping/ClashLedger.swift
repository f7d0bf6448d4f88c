import Diagnostics
import Domain
import RoutePlanning

/// The clashes of one rule: each pair of performances once, as on the first date, with all dates that it holds for.
struct ClashLedger {
    private struct Key: Hashable {
        let loser: Int
        let field: String
        let winner: Int
    }

    private struct Entry {
        var clash: Clash
        var day: LocalDate
        var dates = ConcernedDates()
    }

    private let context: ValidationContext
    private var claims: EntryClaims
    private var entries: [Key: Entry] = [:]

    init(_ context: ValidationContext) {
        self.context = context
        claims = EntryClaims(context)
    }

    /// The one of some sets that clash which entered the repository last.
    mutating func newest(of sets: [BookedSet]) -> BookedSet? {
        guard var newest = sets.first else { return nil }
        for set in sets.dropFirst() where claims.claim(of: newest.reference) < claims.claim(of: set.reference) {
            newest = set
        }
        return newest
    }

    mutating func add(_ clash: Clash) {
        let occurrence = context.programme.occurrence(clash.loser)
        let key = Key(
            loser: clash.loser.performance, field: occurrence.stops[clash.loser.stop].field,
            winner: clash.winner.performance)
        var entry = entries[key] ?? Entry(clash: clash, day: occurrence.day)
        if occurrence.day < entry.day { (entry.clash, entry.day) = (clash, occurrence.day) }
        entry.dates.insert(occurrence.day)
        entries[key] = entry
    }

    /// In order of place, each made from its first clash and "on 5 December 2026 and 12 more dates".
    func diagnostics(_ make: (_ clash: Clash, _ dates: String) -> Diagnostic) -> [Diagnostic] {
        entries.values.map { make($0.clash, $0.dates.inWords) }.sorted()
    }
}
