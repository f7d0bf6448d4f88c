private import Domain

/// Decimal numbers without trailing zeros, by integers: `-9.13935`.
package enum Decimal {
    /// `null` for what is not a number, as JSON has no word for it.
    package static func text(_ value: Double, decimals: Int) -> String {
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
}
