/// Distances rounded down, so that "within 1.2 km" is never too far.
enum DistanceWords {
    static func text(_ metres: Double) -> String {
        // A number that is whole but for the rounding of a binary fraction is whole.
        let whole = Int(min(max(0, metres + 1e-6), 1e9))
        switch whole {
        case ..<100: return "\(whole) m"
        case ..<1000: return "\(whole / 10 * 10) m"
        case ..<10_000: return "\(whole / 1000).\(whole % 1000 / 100) km"
        default: return "\(whole / 1000) km"
        }
    }
}
