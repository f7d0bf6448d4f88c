package import Diagnostics

extension ContentRules {
    package static let stripeAccount = Rule(
        "stripe-account", .error, "A Stripe account is named by its id.",
        explanation: """
            It begins with `acct_` and stands in the Stripe dashboard under Settings, Account details. It is public; a key that
            begins with `sk_` or `rk_` is a secret and never belongs into a file.
            """)
}
