/// Why Stripe did not do what it was asked, for the operator.
package struct StripeFailure: Error, Hashable, CustomStringConvertible {
    package enum Kind: Sendable, Hashable {
        /// No connection, or one that broke.
        case unreachable
        case late
        /// The status of an answer that is no success.
        case status(Int)
        case tooLarge
        case unreadable
    }

    package let kind: Kind
    /// What is known beside, without line breaks.
    package let detail: String
    /// Stripe's own number of the exchange, by which its support finds it.
    package let request: String?
    /// What Stripe says of trying again; nil where it says nothing.
    let shouldRetry: Bool?

    init(_ kind: Kind, _ detail: String = "", request: String? = nil, shouldRetry: Bool? = nil) {
        self.kind = kind
        self.detail = detail
        self.request = request
        self.shouldRetry = shouldRetry
    }

    /// Whether it may well be different in a minute.
    package var mayPass: Bool {
        switch kind {
        case .unreachable, .late, .status(409), .status(429), .status(500...): true
        case .status, .tooLarge, .unreadable: false
        }
    }

    /// Whether the same question with the same key may be asked once more at once.
    var isWorthAnother: Bool {
        switch kind {
        case .late, .tooLarge, .unreadable: false
        case .unreachable: true
        case .status: shouldRetry ?? mayPass
        }
    }

    package var description: String {
        let sentence =
            switch kind {
            case .unreachable: "Stripe cannot be reached"
            case .late: "Stripe did not answer in time"
            case .status(let code): "Stripe answered \(code)"
            case .tooLarge: "Stripe's answer is too large"
            case .unreadable: "Stripe's answer cannot be read"
            }
        return sentence + (detail.isEmpty ? "" : ": \(detail)") + (request.map { " (\($0))" } ?? "")
    }
}
