internal import Domain
internal import Engagement
internal import HTTPTypes
internal import Hashing

/// The number of a tip: made here, and what Stripe and the store know the tip by.
///
/// A client that names its attempt with an `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header-07) gets the same
/// number for it each time, so that a reply that was lost in the street costs nobody a second tip.
struct TipNumber: Sendable {
    private static let length = 16
    private static let longestKey = 255

    private let authentication: MessageAuthentication?

    init(secret: Secret) {
        authentication = secret.authentications(for: "tip").first
    }

    /// - Parameter random: gives so many random bytes.
    func number(
        of visitor: VisitorID, for performance: PerformanceID, key: String?, random: (Int) -> [UInt8]
    ) -> String {
        guard let key, let authentication else { return Base64URL.text(of: random(TipNumber.length)) }
        let message = visitor.bytes + Array(performance.description.utf8) + [0] + Array(key.utf8)
        return Base64URL.text(of: Array(authentication.code(for: message).prefix(TipNumber.length)))
    }

    /// Whether a text can be a number of a tip.
    static func isNumber(_ text: some StringProtocol) -> Bool {
        Base64URL.bytes(of: text)?.count == length
    }

    /// The key that a request brings; nil for none.
    ///
    /// - Throws: `Problem` 400 for one that is empty, too long or not printable.
    static func key(in fields: HTTPFields) throws -> String? {
        guard let key = fields[.idempotencyKey] else { return nil }
        guard (1...longestKey).contains(key.utf8.count), key.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
            throw Problem(
                .badRequest, "The Idempotency-Key is not as it should be.",
                findings: [Problem.Finding("Idempotency-Key", "must be 1 to \(longestKey) printable characters")])
        }
        return key
    }
}

extension HTTPField.Name {
    static let idempotencyKey = HTTPField.Name("Idempotency-Key") ?? .from
}
