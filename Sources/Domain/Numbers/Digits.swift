/// Whole numbers in decimal digits, without a formatter.
package enum Digits {
    /// With zeros before it, up to a width.
    package static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return digits.utf8.count >= width
            ? digits : String(repeating: "0", count: width - digits.utf8.count) + digits
    }

    /// Whether a text is nothing but digits: `Int` reads a sign too.
    package static func areAll(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }
}
