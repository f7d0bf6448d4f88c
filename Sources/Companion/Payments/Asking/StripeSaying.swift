internal import NIOHTTP1

/// What Stripe says when it says no, made fit for a log: short, on one line, and never with the key.
enum StripeSaying {
    private static let longest = 300

    static func failure(
        _ status: UInt, _ headers: HTTPHeaders, _ body: [UInt8], without key: StripeKey
    ) -> StripeFailure {
        let retry = headers.first(name: "Stripe-Should-Retry")
        var parts: [String] = []
        // What is no error object of Stripe's, such as a page of some proxy, has its status and no more to tell.
        if let said = try? StripeJSON.decode(ErrorAnswer.self, from: body).error {
            parts = [said.type, said.code, said.message].compactMap { $0 }
        }
        return StripeFailure(
            .status(Int(status)), clean(parts.joined(separator: ", "), without: key),
            request: headers.first(name: "Request-Id").map { clean($0, without: key) },
            shouldRetry: retry.flatMap(Bool.init))
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
