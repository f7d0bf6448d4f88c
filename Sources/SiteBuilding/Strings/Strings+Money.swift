import Domain

extension Strings {
    /// `€5`, `5,50 €`, `1 250 Kč`: whole amounts without decimals, and the currency by its sign where the language knows one.
    ///
    /// - Parameter decimals: how many digits of the number are decimals, where that is not what ISO 4217 says of the currency.
    func money(_ minorUnits: Int, _ currency: String, decimals: Int? = nil) -> String {
        let decimals = decimals ?? MinorUnit.decimals(of: currency)
        let digits = String(minorUnits.magnitude)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        let part = padded.suffix(decimals)
        var amount = grouped(padded.dropLast(decimals))
        if part.contains(where: { $0 != "0" }) { amount += text(.moneyDecimal) + part }
        let sign = text(named: "money.sign." + currency)
        let values = ["amount": amount, "currency": sign.isEmpty ? currency : sign]
        // A code is a word, a sign is not: only between a word and a number is always a space.
        let text = sign.isEmpty ? "\(amount)\u{A0}\(currency)" : text(.money, values)
        return minorUnits < 0 ? "−" + text : text
    }

    private func grouped(_ digits: Substring) -> String {
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { result += text(.moneyGroup) }
            result.append(digit)
        }
        return result
    }
}
