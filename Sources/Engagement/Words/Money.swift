/// An amount in minor units (cents) of a currency; below zero where money goes back.
package struct Money: Sendable, Hashable, CustomStringConvertible {
    package let amount: Int
    /// ISO 4217, in capitals.
    package let currency: String

    /// Nil for a currency that is not three capitals.
    package init?(_ amount: Int, _ currency: String) {
        let bytes = currency.utf8
        guard bytes.count == 3, bytes.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) else {
            return nil
        }
        self.amount = amount
        self.currency = currency
    }

    package var description: String { "\(amount) \(currency)" }
}
