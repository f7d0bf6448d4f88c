internal import Domain

/// A performer's account at Stripe, by a name that can stand in a header.
package struct StripeAccount: Sendable, Hashable, Comparable, CustomStringConvertible {
    private static let longest = 64

    package let description: String

    /// Nil for what cannot be one: it begins with `acct_`, then letters, digits and `_`.
    package init?(_ text: some StringProtocol) {
        let isWord = text.utf8.allSatisfy {
            switch $0 {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        guard text.hasPrefix("acct_"), text.utf8.count > 5, text.utf8.count <= StripeAccount.longest, isWord else {
            return nil
        }
        description = String(text)
    }

    package static func < (left: StripeAccount, right: StripeAccount) -> Bool {
        left.description < right.description
    }
}

extension PublishedCatalog.Performer {
    /// The account that their tips go to, whether any are taken at the moment or not.
    package var account: StripeAccount? { stripeAccount.flatMap { StripeAccount($0) } }
}
