import Domain

/// Sets that nobody planned, while they hold.
enum PopUpView {
    static let item = Schema(
        "a pop-up set",
        [
            "performer": .view(LinkView.schema), "pitch": .view(LinkView.schema), "until": .text, "datetime": .text,
            "note": .text,
        ])
    static let schema = Schema("pop-up sets", ["sets": .list(item)])

    /// Nil where there are none; performers who are in no listing are in none of these.
    static func view(
        of sets: [PopUpSet], zone: Zone, edition: Edition, clock: inout ChangeClock
    ) -> View? {
        var views: [View] = []
        for set in sets {
            guard let performer = edition.catalog.performers[set.performer], performer.isListed,
                let pitch = edition.catalog.pitches[set.pitch], clock.hasPassed(set.from), !clock.hasPassed(set.until)
            else { continue }
            views.append(
                View(
                    item,
                    [
                        "performer": LinkView.view(
                            performer.name, edition.link(.performer(performer.slug)), language: performer.language),
                        "pitch": LinkView.view(pitch.name, edition.link(.pitch(pitch.id))),
                        "until": edition.strings.text(
                            .popUpUntil, ["time": edition.strings.time(zone.local(set.until))]),
                        "datetime": set.until.rfc3339(offset: zone.offset(at: set.until)), "note": set.note,
                    ]))
        }
        return views.isEmpty ? nil : View(schema, ["sets": views])
    }
}
