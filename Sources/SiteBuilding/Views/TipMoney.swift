/// Amounts of money on the page for tips, until its script says them in the reader's own way.
enum TipMoney {
    /// `3 EUR`, `0.50 EUR`.
    static func text(_ minor: Int, _ currency: String, decimals: Int) -> String {
        let number = plain(minor, decimals: decimals)
        let isWhole = number.drop { $0 != "." }.dropFirst().allSatisfy { $0 == "0" }
        return "\(isWhole ? number.prefix { $0 != "." } : number[...]) \(currency)"
    }

    /// `0.50`, as a form's number has it.
    static func plain(_ minor: Int, decimals: Int) -> String {
        guard decimals > 0 else { return String(minor) }
        let digits = String(minor)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        return padded.dropLast(decimals) + "." + padded.suffix(decimals)
    }
}
