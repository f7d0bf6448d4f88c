import Diagnostics
import Domain

extension Field {
    /// A country by its ISO 3166 code.
    func country(_ codes: WorldCodes) -> String? {
        guard let text = word("a country") else { return nil }
        if codes.isCountry(text) { return text }
        report(
            ContentRules.countryCode, "“\(Shown.text(text))” is not the code of a country",
            hint: codes.countryHint(for: text) ?? "two letters, such as PT")
        return nil
    }

    /// A currency by its ISO 4217 code.
    func currency(_ codes: WorldCodes) -> String? {
        guard let text = word("a currency") else { return nil }
        if codes.isCurrency(text) { return text }
        report(
            ContentRules.currencyCode, "“\(Shown.text(text))” is not the code of a currency",
            hint: codes.currencyHint(for: text) ?? "three letters, such as EUR")
        return nil
    }

    /// A time zone by its IANA name.
    func zone(_ zones: ZoneTable) -> Zone? {
        guard let text = word("a time zone") else { return nil }
        if let zone = zones.zone(named: text) { return zone }
        report(
            ContentRules.timeZone, "“\(Shown.text(text))” is not a time zone",
            hint: zones.nearest(to: text).map { "did you mean “\($0)”?" } ?? "write for example Europe/Lisbon")
        return nil
    }
}
