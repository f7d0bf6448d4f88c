/// The currencies that string files have signs for; all others go by their code.
enum CurrencySigns {
    static let keys = ["CZK", "EUR", "GBP", "JPY", "PLN", "USD"].map { "money.sign." + $0 }
}
