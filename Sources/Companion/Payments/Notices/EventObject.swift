/// What an event is about, read field by field, since which ones it must have depends on its type.
struct EventObject: Decodable {
    enum Key: String, CodingKey {
        case id, mode, status, currency
        case paymentStatus, clientReferenceId, paymentIntent, amountTotal, amountRefunded
    }

    private let fields: KeyedDecodingContainer<Key>

    init(from decoder: any Decoder) throws {
        fields = try decoder.container(keyedBy: Key.self)
    }

    func text(_ key: Key) throws -> String { try fields.decode(String.self, forKey: key) }
    func textIfAny(_ key: Key) throws -> String? { try fields.decodeIfPresent(String.self, forKey: key) }
    func integer(_ key: Key) throws -> Int { try fields.decode(Int.self, forKey: key) }

    func refuse(_ key: Key, _ why: String) -> DecodingError {
        DecodingError.dataCorruptedError(forKey: key, in: fields, debugDescription: why)
    }
}
