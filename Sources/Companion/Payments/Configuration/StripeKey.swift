/// A key of Stripe's, which no log and no error may show.
package struct StripeKey: Sendable, Hashable {
    private static let length = 8...512

    let text: String

    /// Nil for what cannot be one: too short, too long, or with characters that no header may hold.
    package init?(_ text: some StringProtocol) {
        guard StripeKey.length.contains(text.utf8.count), text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            return nil
        }
        self.text = String(text)
    }
}

extension StripeKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "a key" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
