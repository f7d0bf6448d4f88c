package import Domain

/// A stop of one occurrence: where and when it really is.
package struct PlannedStop: Sendable, Hashable {
    package var key: Slug
    /// The position in the route, from 1.
    package var number: Int
    /// Where it is now: `instead`, where the place has moved it.
    package var pitch: PitchID?
    package var name: String
    package var address: String
    package var coordinates: Coordinates
    package var startLocal: LocalDateTime
    package var endLocal: LocalDateTime
    package var start: Instant
    package var end: Instant
    /// Seconds east of UTC at the start and at the end.
    package var startOffset: Int
    package var endOffset: Int
    package var title: String?
    /// As planned, written or decided by the place; the clock and what is said live come later.
    package var status: Status
    package var note: String?
    package var isApproximate: Bool
    /// Whether the place, not the performer, closed it or sent it to another pitch.
    package var isDecidedByPlace: Bool
    /// The field of the file that says it: `stops.0`, or `changes.2.stops.0`.
    package var field: String

    package init(
        key: Slug, number: Int, pitch: PitchID?, name: String, address: String, coordinates: Coordinates,
        startLocal: LocalDateTime, endLocal: LocalDateTime, start: Instant, end: Instant, startOffset: Int,
        endOffset: Int, title: String? = nil, status: Status = .scheduled, note: String? = nil,
        isApproximate: Bool = false, isDecidedByPlace: Bool = false,
        field: String
    ) {
        self.key = key
        self.number = number
        self.pitch = pitch
        self.name = name
        self.address = address
        self.coordinates = coordinates
        self.startLocal = startLocal
        self.endLocal = endLocal
        self.start = start
        self.end = end
        self.startOffset = startOffset
        self.endOffset = endOffset
        self.title = title
        self.status = status
        self.note = note
        self.isApproximate = isApproximate
        self.isDecidedByPlace = isDecidedByPlace
        self.field = field
    }
}
