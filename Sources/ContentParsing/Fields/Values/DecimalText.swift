/// Numbers as authors write them: digits, perhaps a sign, perhaps a fraction. No exponents, no NaN, no infinity.
enum DecimalText {
    static func value(of text: String) -> Double? {
        let bytes = text.utf8
        let digits =
            bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") ? bytes.dropFirst() : bytes[...]
        let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count <= 2, bytes.count <= 30, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(ASCII.isDigit) })
        else { return nil }
        return Double(text)
    }
}
