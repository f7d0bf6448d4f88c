/// What became of a payment notice.
package enum PaymentOutcome: String, Sendable, Hashable {
    case applied
    /// It was applied before, and nothing has changed now.
    case repeated
    /// It is about no tip that is known here; it is remembered and credited to nobody.
    case unknown
}
