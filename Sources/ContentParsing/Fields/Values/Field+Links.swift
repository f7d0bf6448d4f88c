import Diagnostics

extension Field {
    /// A whole https address, with everything that needs it percent-encoded.
    func webAddress() -> String? {
        guard let text = word("a link") else { return nil }
        switch WebAddress.read(text) {
        case .address(let address): return address
        case .wrong(let message, let hint):
            report(ContentRules.webAddress, "“\(Shown.text(text))” \(message)", hint: hint)
            return nil
        }
    }
}
