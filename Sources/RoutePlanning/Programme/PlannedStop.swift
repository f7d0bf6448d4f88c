package import Domain

/// A stop of one occurrence: where and when it really is.
///
/// A value like any other; what is the same on all dates is shared until somebody changes it.
package struct PlannedStop: Sendable, Hashable {
    private var outline: StopOutline
    package var startLocal: LocalDateTime
    package var endLocal: LocalDateTime
    package var start: Instant
    package var end: Instant
    /// Seconds east of UTC at the start and at the end.
    package var startOffset: Int
    package var endOffset: Int
    /// As planned, written or decided by the place, and then said live; the clock comes later.
    package var status: Status
    /// Whether the place, not the performer, closed it or sent it to another pitch.
    package var isDecidedByPlace: Bool
    /// Whether the performer says so live, and the word still holds: then it is not the clock that decides.
    package var isSaid: Bool
    package var note: String?

    package init(
        key: Slug, number: Int, pitch: PitchID?, name: String, address: String, coordinates: Coordinates,
        startLocal: LocalDateTime, endLocal: LocalDateTime, start: Instant, end: Instant, startOffset: Int,
        endOffset: Int, title: String? = nil, status: Status = .scheduled, note: String? = nil,
        isApproximate: Bool = false, isDecidedByPlace: Bool = false, isSaid: Bool = false,
        field: String
    ) {
        outline = StopOutline(
            StopOutline.Values(
                key: key, number: number, pitch: pitch, name: name, address: address, coordinates: coordinates,
                title: title, isApproximate: isApproximate, field: field))
        self.startLocal = startLocal
        self.endLocal = endLocal
        self.start = start
        self.end = end
        self.startOffset = startOffset
        self.endOffset = endOffset
        self.status = status
        self.isDecidedByPlace = isDecidedByPlace
        self.isSaid = isSaid
        self.note = note
    }

    private var values: StopOutline.Values {
        get { outline.values }
        set { outline = StopOutline(newValue) }
    }
}

extension PlannedStop {
    package var key: Slug {
        get { outline.values.key }
        set { values.key = newValue }
    }

    /// The position in the route, from 1.
    package var number: Int {
        get { outline.values.number }
        set { values.number = newValue }
    }

    /// Where it is now: `instead`, where the place has moved it.
    package var pitch: PitchID? {
        get { outline.values.pitch }
        set { values.pitch = newValue }
    }

    package var name: String {
        get { outline.values.name }
        set { values.name = newValue }
    }

    package var address: String {
        get { outline.values.address }
        set { values.address = newValue }
    }

    package var coordinates: Coordinates {
        get { outline.values.coordinates }
        set { values.coordinates = newValue }
    }

    package var title: String? {
        get { outline.values.title }
        set { values.title = newValue }
    }

    /// "On and off" between start and end.
    package var isApproximate: Bool {
        get { outline.values.isApproximate }
        set { values.isApproximate = newValue }
    }

    /// The field of the file that says it: `stops.0`, or `changes.2.stops.0`.
    package var field: String {
        get { outline.values.field }
        set { values.field = newValue }
    }
}
