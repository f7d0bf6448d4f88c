import Domain
import TestLiterals

extension Stop {
    /// A set at a pitch: `.at("alfa", "18:00", "18:45")`.
    static func at(
        _ pitch: Slug, _ start: String, _ end: String, status: Status? = nil, approximate: Bool = false
    ) -> Stop {
        Stop(
            key: pitch, place: .pitch(pitch), start: minutes(start) ?? 0, end: minutes(end) ?? 0, status: status,
            isApproximate: approximate)
    }

    /// A set at a street corner so many metres north of the pitch “alfa”.
    static func corner(_ metres: Double, _ start: String, _ end: String, approximate: Bool = false) -> Stop {
        place(Site.point(metres), start, end, approximate: approximate)
    }

    static func place(
        _ point: Coordinates, _ start: String = "18:00", _ end: String = "18:45", approximate: Bool = false
    ) -> Stop {
        Stop(
            key: "corner", place: .address(name: "Corner", address: "Rua 1", coordinates: point),
            start: minutes(start) ?? 0, end: minutes(end) ?? 0, isApproximate: approximate)
    }
}
