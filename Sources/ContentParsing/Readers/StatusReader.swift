import Domain

/// Reads `status`, of which authors write only some: the others follow from the clock, the place or the phone page.
enum StatusReader {
    private static let hints = [
        "live": "that is said from the performer's phone, and ends by itself",
        "ended": "that follows from the clock",
        "closed": "that follows from the pitch or the city",
        "canceled": "did you mean “cancelled”?",
    ]

    static func read(_ fields: Fields) -> Status? {
        fields.optional("status")?.choice(of: Status.written, hint: { hints[$0] })
    }
}
