internal import Domain
internal import HTTPTypes

/// What a performer's telephone says, before it is known which stop and date it is about.
struct LiveWord: Sendable, Hashable {
    var state: Status
    /// Counted from 1; nil for the one that is nearest in time or, where a show is off, for all that are not over.
    var stop: Int?
    /// The occurrence's original date; nil for the one that is nearest in time.
    var date: LocalDate?
    /// How late, for `late`.
    var minutes: Int?
    /// Where to, for `moved`.
    var pitch: PitchID?
    var note: String?
    /// When it was tapped.
    var at: Instant

    /// - Throws: `Problem` 400 with all that is wrong in the body.
    init(_ body: BodyFields, city: Slug, now: Instant) throws {
        var body = body
        let states = LiveStatus.sayable.map(\.rawValue).joined(separator: ", ")
        let said = body.value("state", "one of \(states)") { text in
            Status(rawValue: text).flatMap { LiveStatus.sayable.contains($0) ? $0 : nil }
        }
        let state = body.require("state", said)
        stop = body.integer("stop", in: LiveStatus.stops)
        date = body.date("date")
        minutes = body.integer("minutes", in: LiveStatus.lateMinutes)
        pitch = body.value("pitch", "the name of a pitch of the city") { PitchID(text: $0, in: city) }
        note = body.text("note", longest: LiveStatus.longestNote)
        at = min(body.instant("at") ?? now, now)
        if state == .moved { _ = body.require("pitch", pitch) }
        if pitch != nil, state != .moved { body.refuse("pitch", "belongs to the state moved") }
        if minutes != nil, state != .late { body.refuse("minutes", "belongs to the state late") }
        try body.finish()
        guard let state else { throw Problem(.badRequest, "The body is not as it should be.") }
        self.state = state
    }

    init(
        state: Status, stop: Int? = nil, date: LocalDate? = nil, minutes: Int? = nil, pitch: PitchID? = nil,
        note: String? = nil, at: Instant
    ) {
        self.state = state
        self.stop = stop
        self.date = date
        self.minutes = minutes
        self.pitch = pitch
        self.note = note
        self.at = at
    }
}

extension PitchID {
    /// A pitch of a city by its own name, or with the city's before it; nil for another city's.
    init?(text: String, in city: Slug) {
        self.init(text.contains("/") ? text : "\(city)/\(text)")
        guard self.city == city else { return nil }
    }
}
