import Domain

/// A closure that is not over, in words.
enum ClosureView {
    static let schema = Schema("a closure", ["when": .text, "is_now": .flag, "reason": .text, "instead": .view(LinkView.schema)])

    static func views(
        _ closures: [Closure], zone: Zone, city: Slug, edition: Edition, clock: inout ChangeClock
    ) -> [View] {
        var views: [View] = []
        for closure in closures {
            if let to = closure.to, clock.hasPassed(zone.instant(of: to)) { continue }
            let hasBegun = clock.hasPassed(zone.instant(of: closure.from))
            let instead = closure.instead.map { PitchID(city: city, pitch: $0) }
            views.append(
                View(
                    schema,
                    [
                        "when": edition.strings.closure(closure, hasBegun: hasBegun), "is_now": hasBegun, "reason": closure.reason,
                        "instead": instead.flatMap { id in
                            edition.catalog.pitches[id].map { LinkView.view($0.name, edition.link(.pitch(id))) }
                        },
                    ]))
        }
        return views
    }
}
