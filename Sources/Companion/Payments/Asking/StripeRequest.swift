/// One question to Stripe.
struct StripeRequest: Sendable {
    enum Method: Sendable {
        /// With the fields in the query.
        case get
        /// With the fields as a form.
        case post
    }

    var method: Method
    /// Without a slash at its beginning: `v1/checkout/sessions`.
    var path: String
    var fields = FormFields()
    /// The connected account that it is about; nil for the platform's own.
    var account: String?
    /// Stripe does what has the same key once, and answers it as it did then.
    var idempotencyKey: String?
}
