internal import Engagement

/// Something that happened at Stripe (API reference, "The Event object"), as far as it is about tips.
struct StripeEvent: Sendable, Decodable {
    /// What it comes to here.
    enum Meaning: Sendable, Hashable {
        case fact(PaymentNotice.Fact)
        /// True and of no interest: another kind of event, or a payment that is still on its way.
        case nothing
        /// It lacks what its type should have; the text says what.
        case incomplete(String)
    }

    let id: String
    let type: String
    /// The connected account where it happened; nil for the platform's own.
    let account: String?
    /// Whether real money moved.
    let isLive: Bool
    let meaning: Meaning

    private enum Key: String, CodingKey {
        case id, type, account, livemode, data
    }

    /// - Throws: `DecodingError` for what is no event at all.
    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        id = try fields.decode(String.self, forKey: .id)
        type = try fields.decode(String.self, forKey: .type)
        account = try fields.decodeIfPresent(String.self, forKey: .account)
        isLive = try fields.decode(Bool.self, forKey: .livemode)
        do {
            meaning = try StripeEvent.meaning(of: type) { try fields.decode(EventData.self, forKey: .data).object }
        } catch let error as DecodingError {
            meaning = .incomplete(error.place)
        }
    }

    private struct EventData: Decodable {
        let object: EventObject
    }
}

extension DecodingError {
    /// The path to what is missing or wrong: `data.object.amount_total`.
    var place: String {
        switch self {
        case .keyNotFound(let key, let context): (context.codingPath + [key]).map(\.stringValue).joined(separator: ".")
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
            context.codingPath.map(\.stringValue).joined(separator: ".")
        @unknown default: "it"
        }
    }
}
