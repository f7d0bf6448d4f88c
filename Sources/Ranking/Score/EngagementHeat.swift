import Domain

/// What hourly counts come to at a moment.
struct EngagementHeat {
    private(set) var likes = 0.0
    private(set) var tips = 0.0
    private(set) var views = 0.0
    /// As many as there are, or as fit into a number.
    private(set) var events = 0
    /// When the first of them becomes an hour older; nil where all have cooled down, or there are none.
    private(set) var nextChange: Instant?
    /// When the last of them became an hour older, or cold; nil where none has.
    private(set) var lastChange: Instant?

    init(of hours: [EngagementSnapshot.Hour], now: Instant, halfLife: Double) {
        let decay = Decay(halfLife: halfLife)
        for hour in hours {
            let counts = (likes: max(0, hour.likes), tips: max(0, hour.tips), views: max(0, hour.views))
            guard counts.likes > 0 || counts.tips > 0 || counts.views > 0 else { continue }
            let age = WholeUnits.passed(since: hour.start, until: now, unit: 3600)
            let factor = decay.factor(age: age)
            likes += Double(counts.likes) * factor
            tips += Double(counts.tips) * factor
            views += Double(counts.views) * factor
            for count in [counts.likes, counts.tips, counts.views] { add(events: count) }
            guard let coldAge = decay.coldAge else { continue }
            if age > 0 {
                let last = WholeUnits.end(ofUnit: min(age, coldAge) - 1, since: hour.start, unit: 3600)
                lastChange = [lastChange, last].compactMap(\.self).max()
            }
            if age < coldAge {
                let next = WholeUnits.end(ofUnit: age, since: hour.start, unit: 3600)
                nextChange = [nextChange, next].compactMap(\.self).min()
            }
        }
    }

    private mutating func add(events count: Int) {
        let (sum, overflow) = events.addingReportingOverflow(count)
        events = overflow ? .max : sum
    }
}
