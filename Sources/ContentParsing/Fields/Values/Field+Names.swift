import Diagnostics
import Domain

extension Field {
    /// A scalar as a short word, such as a date or a slug; a list or mapping is reported.
    func word(_ expected: String) -> String? {
        guard let scalar else {
            reportType(expected)
            return nil
        }
        return scalar
    }

    /// The name of another file, such as a performer or a pitch.
    ///
    /// - Parameter how: What a hint says before the name as it should be.
    func slug(_ how: String = "write it as its file is called") -> Slug? {
        guard let text = word("a single name") else { return nil }
        if let slug = Slug(text) { return slug }
        let hint = Slug(folding: text).map { "\(how): \($0)" } ?? "\(how), such as portas-do-sol"
        report(
            ContentRules.notASlug, "“\(Shown.text(text))” is not a short name of a–z, 0–9 and single hyphens",
            hint: hint)
        return nil
    }

    /// `<performer>/<performance>`.
    func performanceID() -> PerformanceID? {
        guard let text = word("an id") else { return nil }
        if let id = PerformanceID(text) { return id }
        report(
            ContentRules.performanceID, "“\(Shown.text(text))” is not the id of a performance",
            hint: "write the former path without “.md”, such as ana-fado/dusk")
        return nil
    }

    /// One of a few words.
    func choice<Choice: RawRepresentable>(of choices: [Choice], hint: (String) -> String? = { _ in nil }) -> Choice?
    where Choice.RawValue == String {
        guard let text = word("a single word") else { return nil }
        if let choice = choices.first(where: { $0.rawValue == text }) { return choice }
        let names = choices.map(\.rawValue)
        let hint = hint(text) ?? NearestName.hint(for: text, in: names) ?? "one of \(names.joined(separator: ", "))"
        report(ContentRules.unknownValue, "“\(Shown.text(text))” is no value of “\(key)”", hint: hint)
        return nil
    }

    /// A BCP 47 language tag.
    func language() -> String? {
        guard let text = word("a language") else { return nil }
        if LanguageTag.isOne(text) { return text }
        report(
            ContentRules.languageTag, "“\(Shown.text(text))” is not the tag of a language",
            hint: "write en, pt or pt-BR")
        return nil
    }

    /// An SPDX licence identifier.
    func license() -> String? {
        guard let text = line(1...80) else { return nil }
        let isOne = text.utf8.allSatisfy { byte in
            ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
                || byte == UInt8(ascii: "+")
        }
        if isOne { return text }
        report(
            ContentRules.licenseID, "“\(Shown.text(text))” is not the id of a licence",
            hint: "write for example CC-BY-4.0")
        return nil
    }

    /// The public id of a Stripe account.
    func stripeAccount() -> String? {
        guard let text = word("an account") else { return nil }
        if text.hasPrefix("acct_"), text.utf8.count > 8, text.utf8.count <= 40,
            text.utf8.dropFirst(5).allSatisfy(ASCII.isAlphanumeric)
        {
            return text
        }
        let isSecret = text.hasPrefix("sk_") || text.hasPrefix("rk_")
        report(
            ContentRules.stripeAccount,
            isSecret ? "this is a secret key of Stripe" : "“\(Shown.text(text))” is not a Stripe account",
            hint: isSecret
                ? "revoke it in the Stripe dashboard, it is public now; the account begins with acct_"
                : "it begins with acct_")
        return nil
    }
}
