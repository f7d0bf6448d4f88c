import Domain

/// A closure that is not over, in words.
enum ClosureView {
    static let schema = Schema(
        "a closure", ["when": .text, "reason": .text, "lang": .text, "instead": .view(LinkView.schema)])

    /// - Parameter closures: each with the language of its reason, where that is not the page's.
    static func views(
        _ closures: [(closure: Closure, language: String?)], zone: Zone, city: Slug, edition: Edition,
        clock: inout ChangeClock
    ) -> [View] {
        var views: [View] = []
        for (closure, language) in closures {
            if let to = closure.to, clock.hasPassed(zone.instant(of: to)) { continue }
            let hasBegun = clock.hasPassed(zone.instant(of: closure.from))
            let from = edition.strings.longDate(closure.from.date)
            // The last day that is closed, rather than the first minute that is open.
            let lastDay = closure.to.map { $0.minute == 0 ? $0.date.adding(days: -1) : $0.date }
            let when =
                if let lastDay {
                    edition.strings.text(.closedUntil, ["from": from, "to": edition.strings.longDate(lastDay)])
                } else {
                    edition.strings.text(hasBegun ? .closedOpen : .closedFrom, ["from": from])
                }
            let instead = closure.instead.map { PitchID(city: city, pitch: $0) }
            views.append(
                View(
                    schema,
                    [
                        "when": when, "reason": closure.reason, "lang": language,
                        "instead": instead.flatMap { id in
                            edition.catalog.pitches[id].map { LinkView.view($0.name, edition.link(.pitch(id))) }
                        },
                    ]))
        }
        return views
    }
}
