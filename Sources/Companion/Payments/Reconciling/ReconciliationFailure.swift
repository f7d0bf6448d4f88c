/// The accounts whose events could not be had, and why, for the operator.
package struct ReconciliationFailure: Error, Hashable, CustomStringConvertible {
    package struct Part: Sendable, Hashable {
        package let account: StripeAccount
        package let failure: StripeFailure
    }

    package let parts: [Part]

    package var description: String {
        parts.map { "\($0.account): \($0.failure)" }.joined(separator: "\n  ")
    }
}
