internal import Domain
internal import HTTPTypes
internal import Hashing

/// The field `Stripe-Signature`: when a message was sent, and codes that prove who sent it (Stripe, "Verify webhook
/// signatures manually").
struct WebhookSignature: Sendable, Hashable {
    /// Seconds that a message may be older or newer than now: whoever overheard one can send it again only so long.
    static let tolerance = 300

    /// Seconds since 1970, as the sender wrote them: these very digits are signed.
    private let time: String
    private let seconds: Int
    /// One for each secret that the sender has at the moment.
    private let codes: [[UInt8]]

    /// Nil for a field that has no time, more than one, or no code of the scheme `v1`.
    init?(_ field: String) {
        var times: [Substring] = []
        var codes: [[UInt8]] = []
        for item in field.split(separator: ",") {
            let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { return nil }
            switch parts[0] {
            case "t": times.append(parts[1])
            case "v1": codes += Hexadecimal.bytes(of: parts[1]).map { [$0] } ?? []
            // A scheme of another time proves nothing here.
            default: break
            }
        }
        guard times.count == 1, let time = times.first, (1...12).contains(time.utf8.count), Digits.areAll(time),
            let seconds = Int(time), !codes.isEmpty
        else { return nil }
        self.time = String(time)
        self.seconds = seconds
        self.codes = codes
    }

    func isTimely(at now: Instant) -> Bool { abs(now.seconds - seconds) <= WebhookSignature.tolerance }

    /// Whether one of the codes was made of this body with one of the secrets; takes as long for a wrong one.
    func isValid(for body: [UInt8], secrets: [StripeKey]) -> Bool {
        let message = Array("\(time).".utf8) + body
        return secrets.reduce(false) { found, secret in
            let right = MessageAuthentication(key: Array(secret.text.utf8)).code(for: message)
            return codes.reduce(found) { MessageAuthentication.areEqual($1, right) || $0 }
        }
    }
}

extension HTTPField.Name {
    static let stripeSignature = HTTPField.Name("Stripe-Signature") ?? .from
}
