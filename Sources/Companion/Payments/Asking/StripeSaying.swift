internal import WebClient

/// What Stripe says when it says no, made fit for a log: short, on one line, and never with the key.
enum StripeSaying {
    private static let longest = 300

    static func failure(_ answer: WebAnswer, without key: StripeKey) -> StripeFailure {
        var parts: [String] = []
        // What is no error object of Stripe's, such as a page of some proxy, has its status and no more to tell.
        if let said = try? StripeJSON.decode(ErrorAnswer.self, from: answer.body).error {
            parts = [said.type, said.code, said.message].compactMap { $0 }
        }
        return StripeFailure(
            .status(answer.status), clean(parts.joined(separator: ", "), without: key),
            request: answer.first("Request-Id").map { clean($0, without: key) },
            shouldRetry: answer.first("Stripe-Should-Retry").flatMap(Bool.init))
    }

    static func clean(_ text: String, without key: StripeKey) -> String {
        let text = text.replacing(key.text, with: "…")
        return String(
            text.unicodeScalars.prefix(longest).map {
                $0.properties.generalCategory == .control || $0.properties.generalCategory == .format
                    ? " " : Character($0)
            })
    }
}

/// As in the API reference, "Errors".
private struct ErrorAnswer: Decodable {
    struct Said: Decodable {
        let type: String?
        let code: String?
        let message: String?
    }

    let error: Said
}
