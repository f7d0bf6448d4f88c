import Diagnostics
private import Foundation

/// The codes of countries and currencies, as Foundation lists them.
struct WorldCodes: Sendable {
    private let countries: Set<String>
    private let currencies: Set<String>

    /// Codes that CLDR keeps besides those of ISO 3166: reserved ones, unions and islands under another flag.
    private static let notCountries: Set<String> = [
        "AC", "AN", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN",
    ]

    init() {
        countries = Set(Locale.Region.isoRegions.lazy.map(\.identifier).filter { $0.utf8.count == 2 })
            .subtracting(WorldCodes.notCountries)
        currencies = Set(Locale.commonISOCurrencyCodes)
    }

    func isCountry(_ code: String) -> Bool { countries.contains(code) }

    func isCurrency(_ code: String) -> Bool { currencies.contains(code) }

    /// The code of a country that somebody wrote in another way: by its English name, in lower case, or as on a car.
    func countryHint(for text: String) -> String? {
        let upper = text.uppercased()
        if upper == "UK" { return "did you mean “GB”?" }
        if isCountry(upper) { return "did you mean “\(upper)”?" }
        let english = Locale(identifier: "en_US")
        var byName: [String: String] = [:]
        for code in countries {
            if let name = english.localizedString(forRegionCode: code) { byName[name] = code }
        }
        return NearestName.of(text, in: byName.keys).flatMap { byName[$0] }.map { "did you mean “\($0)”?" }
    }

    func currencyHint(for text: String) -> String? {
        let signs = ["€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "Kč": "CZK", "zł": "PLN"]
        if let code = signs[text] { return "did you mean “\(code)”?" }
        return NearestName.hint(for: text, in: currencies)
    }
}
