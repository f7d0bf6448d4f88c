import Domain
import RoutePlanning

/// What the home page needs of each city: what is next, how much there is, and when that changes.
struct HomeSelection: Sendable {
    private(set) var members: [PerformanceFragments] = []
    private(set) var counts: [Slug: Int] = [:]
    private(set) var window = ChangeWindow()

    /// The next of all cities are among the next of each.
    mutating func add(_ fragments: [PerformanceFragments], of city: Slug) {
        var coming: [(member: Int, fragments: OccurrenceFragments)] = []
        for (index, member) in fragments.enumerated() {
            window.formUnion(member.show.window)
            for occurrence in member.occurrences {
                window.formUnion(occurrence.window)
                if !occurrence.isOver { coming.append((index, occurrence)) }
            }
        }
        counts[city] = coming.count
        coming.sort { $0.fragments.precedes($1.fragments) }
        let next = coming.prefix(ListingFeeds.longest)
        for (member, occurrences) in Dictionary(grouping: next, by: \.member).sorted(by: { $0.key < $1.key }) {
            members.append(fragments[member].reduced(to: occurrences.map(\.fragments)))
        }
    }
}
