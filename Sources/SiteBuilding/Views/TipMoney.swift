/// Amounts of money as a form has them; for readers they are `Strings.money`.
enum TipMoney {
    /// `0.50`, as a form's number has it.
    static func plain(_ minor: Int, decimals: Int) -> String {
        guard decimals > 0 else { return String(minor) }
        let digits = String(minor)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        return padded.dropLast(decimals) + "." + padded.suffix(decimals)
    }
}
