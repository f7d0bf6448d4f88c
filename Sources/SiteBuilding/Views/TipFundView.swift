import Domain

/// What can be tipped in one currency through the site's own service, and for which shows.
enum TipFundView {
    static let amount = Schema("an amount", ["minor": .text, "text": .text])
    static let schema = Schema(
        "a currency to tip in",
        [
            "currency": .text, "decimals": .text, "least": .text, "most": .text, "step": .text, "shows": .text,
            "amounts": .list(amount), "least_text": .text, "most_text": .text,
        ])

    /// One for each currency of the cities that a performer plays in, that of the first show first.
    static func views(of shows: [PublishedPerformance], for performer: Performer, strings: Strings) -> [View] {
        var currencies: [String] = []
        for show in shows where !currencies.contains(show.city.currency) { currencies.append(show.city.currency) }
        return currencies.compactMap { currency in
            guard let limits = TipLimits(currency: currency) else { return nil }
            let own = shows.filter { $0.city.currency == currency }
            let units = performer.tips.suggested[currency] ?? own.first?.city.suggestedTips ?? []
            let scale = (0..<limits.decimals).reduce(1) { product, _ in product * 10 }
            // What the payment service would refuse is not suggested.
            let amounts = units.prefix(4).map { $0 * scale }
                .filter { limits.range.contains($0) && $0.isMultiple(of: limits.step) }
            let text = { (minor: Int) in strings.money(minor, currency, decimals: limits.decimals) }
            return View(
                schema,
                [
                    "currency": currency, "decimals": String(limits.decimals),
                    "least": plain(limits.range.lowerBound, decimals: limits.decimals),
                    "most": plain(limits.range.upperBound, decimals: limits.decimals),
                    "step": plain(limits.step, decimals: limits.decimals),
                    "shows": own.map(\.performance.id.description).joined(separator: " "),
                    "amounts": amounts.map { View(amount, ["minor": String($0), "text": text($0)]) },
                    "least_text": strings.text(.tipLeast, ["amount": text(limits.range.lowerBound)]),
                    "most_text": strings.text(.tipMost, ["amount": text(limits.range.upperBound)]),
                ])
        }
    }

    /// `0.50`, as a form's number has it.
    static func plain(_ minor: Int, decimals: Int) -> String {
        guard decimals > 0 else { return String(minor) }
        let digits = String(minor)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        return padded.dropLast(decimals) + "." + padded.suffix(decimals)
    }
}
