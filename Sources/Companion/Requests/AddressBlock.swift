/// Neighbouring addresses, as in `10.0.0.0/8` (RFC 4632); a bare address is a block of one.
package struct AddressBlock: Sendable, Hashable, CustomStringConvertible {
    private let address: IPAddress
    private let length: Int

    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let address = IPAddress(first) else { return nil }
        let longest = address.bytes.count * 8
        let length = parts.count == 2 ? Int(parts[1]) : longest
        guard let length, (0...longest).contains(length) else { return nil }
        self.address = address
        self.length = length
    }

    func contains(_ other: IPAddress) -> Bool {
        guard other.bytes.count == address.bytes.count else { return false }
        let whole = length / 8
        guard other.bytes.prefix(whole).elementsEqual(address.bytes.prefix(whole)) else { return false }
        let rest = length % 8
        guard rest > 0 else { return true }
        return (other.bytes[whole] ^ address.bytes[whole]) >> UInt8(8 - rest) == 0
    }

    package var description: String { "\(address)/\(length)" }
}
