/// Decimal numbers as text, by integers: a formatter would cost more than the feed around it.
package enum DecimalText {
    /// Without zeros at its end: `-9.13935`, `38`; `null` for what is no number or has more than 12 digits before the
    /// point, as JSON has no other word for it.
    package static func short(_ value: Double, decimals: Int) -> String {
        guard value.isFinite, abs(value) < 1e12 else { return "null" }
        var scale = 1
        for _ in 0..<decimals { scale *= 10 }
        let scaled = Int((abs(value) * Double(scale)).rounded())
        let sign = value < 0 && scaled != 0 ? "-" : ""
        guard decimals > 0 else { return sign + String(scaled) }
        var fraction = Digits.padded(scaled % scale, decimals)
        while fraction.utf8.last == UInt8(ascii: "0") { fraction.removeLast() }
        let whole = String(scaled / scale)
        return fraction.isEmpty ? sign + whole : sign + whole + "." + fraction
    }

    /// With all its decimals, for columns: `1.500`; what is too large for that as Swift writes it.
    package static func fixed(_ value: Double, decimals: Int) -> String {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        let scaled = (value * scale).rounded()
        guard scaled.magnitude < 1e15 else { return "\(value)" }
        let digits = Digits.padded(Int(scaled.magnitude), decimals + 1)
        let sign = scaled < 0 ? "-" : ""
        return decimals == 0 ? sign + digits : "\(sign)\(digits.dropLast(decimals)).\(digits.suffix(decimals))"
    }
}
