import Companion
import Engagement
import Foundation

/// What every command takes from the process.
enum ServiceEnvironment {
    static var variables: EnvironmentVariables { EnvironmentVariables(ProcessInfo.processInfo.environment) }

    /// The variables that hold secrets.
    private static let secrets = ["STREETMAP_SECRET", "STRIPE_API_KEY", "STRIPE_WEBHOOK_SECRET"]

    /// Whatever lies in the published folder is for everybody to read, and the next publish removes it.
    ///
    /// - Throws: `ConfigurationError` for a store or a secret that lies there.
    static func demandApart(_ variables: EnvironmentVariables, store: String, publicFolder: String) throws {
        let secrets = secrets.compactMap { name in variables.file(name).map { ("\(name)_FILE", $0) } }
        let findings = try ([("--store", store)] + secrets).filter { try StorePath.lies($0.1, in: publicFolder) }.map {
            "\($0.0) \($0.1) lies in the published folder \(publicFolder), where everybody could read it: move it out, or "
                + "give another folder with --public"
        }
        guard findings.isEmpty else { throw ConfigurationError(findings.joined(separator: "\n  ")) }
    }

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
