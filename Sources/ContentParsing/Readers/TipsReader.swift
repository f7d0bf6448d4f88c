import Domain

/// Reads `tips` of a performer.
struct TipsReader {
    let codes: WorldCodes

    func read(_ field: Field) -> Performer.Tips {
        guard let fields = Fields(field, of: "“tips”", keys: ["stripe_account", "links", "suggested"]) else {
            return Performer.Tips()
        }
        return Performer.Tips(
            stripeAccount: fields.optional("stripe_account")?.stripeAccount(),
            links: fields.optional("links").map { LinksReader.listed($0) } ?? [],
            suggested: fields.optional("suggested").map { suggested($0) } ?? [:])
    }

    private func suggested(_ field: Field) -> [String: [Int]] {
        guard let mapping = OpenMapping(field, name: { key, _ in key }) else { return [:] }
        var amounts: [String: [Int]] = [:]
        for (key, value) in mapping.entries {
            let values = value.values(1...10) { $0.integer(1...1_000_000) }
            if let code = key.currency(codes), let values { amounts[code] = values }
        }
        return amounts
    }
}
