import Testing

@testable import SiteBuilding

@Suite struct MoneyTests {
    private static func strings(_ pattern: String, decimal: String, group: String) -> Strings {
        Strings(
            language: "en",
            entries: [
                "money.amount": .text(TextPattern(pattern)), "money.decimal": .text(TextPattern(decimal)),
                "money.group": .text(TextPattern(group)), "money.sign.EUR": .text(TextPattern("€")),
                "money.sign.JPY": .text(TextPattern("¥")), "money.sign.CZK": .text(TextPattern("Kč")),
            ])
    }

    private let english = strings("{currency}{amount}", decimal: ".", group: ",")
    private let czech = strings("{amount}\u{A0}{currency}", decimal: ",", group: "\u{A0}")

    @Test(arguments: [
        (500, "EUR", "€5"), (550, "EUR", "€5.50"), (5, "EUR", "€0.05"), (0, "EUR", "€0"),
        (123_456_789, "EUR", "€1,234,567.89"), (-500, "EUR", "−€5"),
        // Without decimals, with three, and without a sign.
        (1000, "JPY", "¥1,000"), (1500, "KWD", "1.500\u{A0}KWD"), (1000, "KWD", "1\u{A0}KWD"),
        (700, "NOK", "7\u{A0}NOK"),
    ])
    func `an amount is written as the currency and the language have it`(minor: Int, currency: String, text: String) {
        #expect(english.money(minor, currency) == text)
    }

    @Test func `another language puts the sign, the decimals and the thousands elsewhere`() {
        #expect(czech.money(1_250_050, "CZK") == "12\u{A0}500,50\u{A0}Kč")
        #expect(czech.money(5000, "CZK") == "50\u{A0}Kč")
    }

    @Test func `who counts a currency in other units says so`() {
        #expect(english.money(50_000, "ISK", decimals: 2) == "500\u{A0}ISK")
        #expect(english.money(500, "ISK") == "500\u{A0}ISK")
    }

    @Test func `the least number there is has an amount`() {
        #expect(english.money(.min, "JPY") == "−¥9,223,372,036,854,775,808")
    }
}
