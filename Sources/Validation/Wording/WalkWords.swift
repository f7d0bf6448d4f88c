import Domain
import RoutePlanning

/// A walk that does not fit into the gap between two sets, in words.
struct WalkWords {
    let leg: Leg
    /// Seconds between the two.
    let gap: Int
    let walking: Walking

    init(leg: Leg, from end: Instant, to start: Instant, in context: ValidationContext) {
        self.leg = leg
        gap = start.seconds - end.seconds
        walking = context.catalog.site.walking
    }

    var fits: Bool { leg.seconds <= gap }

    /// `takes 22 min, the gap is 15 min`.
    var finding: String {
        "takes \(MinuteWords.text(seconds: leg.seconds)), the gap is \(MinuteWords.text(seconds: gap))"
    }

    /// `start at 19:22 or later, or choose a stop within 1.2 km`: what mends the later one of the two.
    func hintForLater(after end: Instant, in zone: Zone) -> String {
        let start = end.adding(seconds: (leg.seconds + 59) / 60 * 60)
        return "start at \(zone.local(start).clock) or later" + alternative
    }

    /// `end at 18:38 or earlier, or choose a stop within 1.2 km`: what mends the earlier one.
    func hintForEarlier(before start: Instant, in zone: Zone) -> String {
        let end = start.adding(seconds: -((leg.seconds + 59) / 60 * 60))
        return "end at \(zone.local(end).clock) or earlier" + alternative
    }

    /// How far somebody comes in the gap. A router's seconds are rounded, so the speed says it better than the walk.
    private var alternative: String {
        guard gap > 0 else { return "" }
        let reach = walking.speedKmh * Double(gap) / 3.6
        return ", or choose a stop within \(DistanceWords.text(reach))"
    }
}
