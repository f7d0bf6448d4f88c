/// Values by name, as they are given to a view; of two with one name the later holds.
///
/// A list rather than a dictionary: it is read once, from beginning to end.
struct ViewValues: ExpressibleByDictionaryLiteral, Sendable {
    private(set) var pairs: [(name: String, value: any ViewConvertible)]

    init(dictionaryLiteral elements: (String, any ViewConvertible)...) {
        pairs = elements.map { (name: $0.0, value: $0.1) }
    }

    func adding(_ others: ViewValues) -> ViewValues {
        var result = self
        result.pairs += others.pairs
        return result
    }
}
