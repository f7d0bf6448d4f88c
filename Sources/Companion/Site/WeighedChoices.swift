/// The values of a list with weights, as `Accept` and `Accept-Encoding` write them: `br, gzip;q=0.5` (RFC 9110, 12.4.2).
struct WeighedChoices: Sendable, Hashable {
    /// Lower case; in thousandths, from 0 (refused) to 1000.
    private var weights: [String: Int] = [:]

    init(_ field: String) {
        for element in field.split(separator: ",") {
            var parameters = element.split(separator: ";").makeIterator()
            guard let value = parameters.next().map({ $0.withoutBlanks.lowercased() }), !value.isEmpty else { continue }
            var weight = 1000
            while let parameter = parameters.next().map({ $0.withoutBlanks.lowercased() }) {
                if parameter.hasPrefix("q=") { weight = WeighedChoices.thousandths(parameter.dropFirst(2)) }
            }
            weights[value] = weight
        }
    }

    /// Nil where it is not mentioned.
    subscript(_ value: String) -> Int? { weights[value] }

    /// The weight of the first of these that is mentioned: what is more exact comes first.
    func weight(_ values: String...) -> Int? {
        for value in values {
            if let weight = weights[value] { return weight }
        }
        return nil
    }

    /// What cannot be read counts as refused.
    private static func thousandths(_ text: Substring) -> Int {
        guard let number = Double(text), number >= 0 else { return 0 }
        return Int(min(number, 1) * 1000)
    }
}
