/// A place with a start and an end.
package struct Stop: Sendable, Hashable {
    package var key: Slug
    package var place: Place
    /// Wall-clock minutes since midnight of the occurrence's date; beyond 1440 is past midnight.
    package var start: Int
    package var end: Int
    package var title: String?
    package var status: Status?
    package var note: String?
    /// "On and off" between start and end: free of the clash and length rules.
    package var isApproximate: Bool

    package init(
        key: Slug, place: Place, start: Int, end: Int, title: String? = nil, status: Status? = nil,
        note: String? = nil, isApproximate: Bool = false
    ) {
        self.key = key
        self.place = place
        self.start = start
        self.end = end
        self.title = title
        self.status = status
        self.note = note
        self.isApproximate = isApproximate
    }
}
