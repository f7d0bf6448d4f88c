import Companion

extension StripeClient {
    /// - Throws: `ConfigurationError` without a key.
    static func required(_ variables: EnvironmentVariables) throws -> StripeClient {
        guard let client = try StripeConfiguration(variables).flatMap({ StripeClient($0) }) else {
            throw ConfigurationError("STRIPE_API_KEY is not set, so Stripe cannot be asked")
        }
        return client
    }
}
