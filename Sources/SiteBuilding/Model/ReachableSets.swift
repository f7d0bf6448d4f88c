import Domain
import RoutePlanning

/// "Can I make it?" for pages: the sets within reach together with what a page says of them.
struct ReachableSets: Sendable {
    struct Found {
        let show: PublishedPerformance
        let stop: PlannedStop
        let leg: Leg
    }

    private let reach: Reach
    private let programme: Programme

    init(catalog: Catalog, programme: Programme, router: any Router) {
        reach = Reach(catalog: catalog, programme: programme, router: router)
        self.programme = programme
    }

    func after(_ occurrence: Occurrence, edition: Edition) -> [Found] {
        reach.next(after: occurrence).compactMap { set in
            edition.show(at: set.stop.performance).map {
                Found(show: $0, stop: programme.stop(set.stop).named(by: edition.pitchNames), leg: set.leg)
            }
        }
    }
}
