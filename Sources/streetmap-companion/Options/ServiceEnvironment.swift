import Companion
import Foundation

/// What every command takes from the process.
enum ServiceEnvironment {
    static var variables: EnvironmentVariables { EnvironmentVariables(ProcessInfo.processInfo.environment) }

    /// The secret that was given, or the one beside the store, which is made where there is none.
    static func secret(_ variables: EnvironmentVariables, store: String, outside: Outside) throws -> Secret {
        try variables.value("STREETMAP_SECRET").map { try Secret($0) }
            ?? SecretFile.secret(besideStore: store, outside: outside)
    }

    /// Who asks Stripe.
    ///
    /// - Throws: `ConfigurationError` without a key.
    static func stripe(_ variables: EnvironmentVariables) throws -> StripeClient {
        guard let client = try StripeConfiguration(variables).flatMap({ StripeClient($0) }) else {
            throw ConfigurationError("STRIPE_API_KEY is not set, so Stripe cannot be asked")
        }
        return client
    }
}
