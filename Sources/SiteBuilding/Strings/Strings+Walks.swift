import Domain

extension Strings {
    /// `350 m, 6 minutes on foot`.
    func walk(metres: Int, seconds: Int) -> String {
        guard seconds > 0 else { return text(.noWalk) }
        return text(.walk, count: (seconds + 59) / 60, ["distance": distance(metres)])
    }

    /// `350 m`, `1.2 km`.
    func distance(_ metres: Int) -> String {
        metres < 1000
            ? text(.mapScale, ["length": String(metres), "unit": "m"])
            : text(.mapScale, ["length": DecimalText.short(Double(metres) / 1000, decimals: 1), "unit": "km"])
    }
}
