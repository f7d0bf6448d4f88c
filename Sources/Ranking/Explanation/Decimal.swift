/// A number with a fixed count of digits after the point, without a formatter.
enum Decimal {
    static func text(_ value: Double, digits: Int) -> String {
        var scale = 1.0
        for _ in 0..<digits { scale *= 10 }
        let scaled = (value * scale).rounded()
        guard scaled.magnitude < 1e15 else { return "\(value)" }
        let units = String(Int(scaled.magnitude))
        let padded = String(repeating: "0", count: max(0, digits + 1 - units.utf8.count)) + units
        let sign = scaled < 0 ? "-" : ""
        return digits == 0 ? sign + padded : "\(sign)\(padded.dropLast(digits)).\(padded.suffix(digits))"
    }
}
