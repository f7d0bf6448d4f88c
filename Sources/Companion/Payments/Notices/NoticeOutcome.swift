/// What became of a message of Stripe's.
package enum NoticeOutcome: String, Sendable, Hashable, CaseIterable {
    case applied
    /// It was applied before.
    case repeated
    /// About a tip or an account that is not known here: credited to nobody.
    case unknown
    /// Of another type, in test mode, or about a payment that is still on its way.
    case ignored
    /// Signed well, and without something that it should have.
    case incomplete
    /// The store does not take it, such as an amount that no tip has.
    case refused
    /// Not signed by Stripe, too old, too new, or no JSON.
    case forged
}
