import Domain

/// A closure that is not over, in words.
enum ClosureView {
    static let schema = Schema(
        "a closure",
        [
            "when": .text, "is_now": .flag, "reason": .text, "lang": .text, "instead": .view(LinkView.schema),
            "pitch": .view(LinkView.schema),
        ])

    /// Closures of a city's pitches that have begun or begin within so many days, each with its pitch's name.
    static func views(
        ofPitchesIn city: City, within days: Int, edition: Edition, clock: inout ChangeClock
    ) -> [View] {
        var all: [View] = []
        for pitch in edition.pitches(of: city.slug) {
            let closures = pitch.closures + (edition.closures[pitch.id] ?? [])
            let near = closures.filter { closure in
                let from = LocalDateTime(date: closure.from.date.adding(days: -days), minute: closure.from.minute)
                return clock.hasPassed(city.zone.instant(of: from))
            }
            all += views(
                near.map { ($0, pitch.languages.own) }, zone: city.zone, city: city.slug, pitch: pitch,
                edition: edition, clock: &clock)
        }
        return all
    }

    /// - Parameters:
    ///   - closures: each with the language of its reason, where that is not the page's.
    ///   - pitch: the one that is closed, where the page is not its own.
    static func views(
        _ closures: [(closure: Closure, language: String?)], zone: Zone, city: Slug, pitch: Pitch? = nil,
        edition: Edition,
        clock: inout ChangeClock
    ) -> [View] {
        var views: [View] = []
        for (closure, language) in closures {
            if let to = closure.to, clock.hasPassed(zone.instant(of: to)) { continue }
            let hasBegun = clock.hasPassed(zone.instant(of: closure.from))
            let instead = closure.instead.map { PitchID(city: city, pitch: $0) }
            views.append(
                View(
                    schema,
                    [
                        "when": edition.strings.closure(closure, hasBegun: hasBegun), "is_now": hasBegun,
                        "reason": closure.reason,
                        "lang": language,
                        "instead": instead.flatMap { id in
                            edition.catalog.pitches[id].map { LinkView.view($0.name, edition.link(.pitch(id))) }
                        },
                        "pitch": pitch.map { LinkView.view($0.name, edition.link(.pitch($0.id))) },
                    ]))
        }
        return views
    }
}
