/// What a tip may be in a currency, in minor units as Stripe counts them.
///
/// The least is Stripe's own where it names one ("Minimum and maximum charge amounts"), else about half a euro; the most
/// is about 500 euros, since a larger tip in the street is a slip of the finger.
package struct TipLimits: Sendable, Hashable {
    /// In minor units: eight digits, which is the payment provider's limit too.
    package static let largest = 99_999_999

    package let range: ClosedRange<Int>
    /// What an amount must be a multiple of: 10 where a currency has three decimals of which cards carry two, 100 where it
    /// has none and Stripe counts two all the same (ISK).
    package let step: Int
    /// How many decimals the currency's whole units have in these minor units.
    package let decimals: Int

    /// Nil for a currency that no tips can be given in.
    package init?(currency: String) {
        guard let (least, most) = TipLimits.bounds[currency] else { return nil }
        range = least...min(most, TipLimits.largest)
        step = TipLimits.steps[currency] ?? 1
        decimals = currency == "ISK" ? 2 : MinorUnit.decimals(of: currency)
    }

    private static let steps = ["BHD": 10, "ISK": 100, "JOD": 10, "KWD": 10, "OMR": 10, "TND": 10]

    /// The least and the most by currency.
    package static let bounds: [String: (Int, Int)] = [
        // Europe
        "ALL": (5000, 4_900_000), "BAM": (100, 98_000), "BGN": (100, 98_000), "CHF": (50, 50_000),
        "CZK": (1500, 1_250_000), "DKK": (250, 375_000), "EUR": (50, 50_000), "GBP": (30, 45_000),
        "GEL": (150, 155_000), "HUF": (17_500, 20_000_000), "ISK": (10_000, 7_200_000), "MDL": (1000, 980_000),
        "MKD": (3500, 3_000_000), "NOK": (300, 600_000), "PLN": (200, 215_000), "RON": (200, 250_000),
        "RSD": (6000, 5_900_000), "SEK": (300, 550_000), "TRY": (2500, 2_400_000), "UAH": (2500, 2_400_000),
        // The Americas
        "ARS": (85_000, 85_000_000), "BRL": (50, 300_000), "CAD": (50, 80_000), "CLP": (500, 550_000),
        "COP": (220_000, 220_000_000), "CRC": (30_000, 29_000_000), "MXN": (1000, 1_050_000), "PEN": (200, 200_000),
        "USD": (50, 60_000), "UYU": (2500, 2_300_000),
        // Asia and Oceania
        "AED": (200, 210_000), "AUD": (50, 90_000), "BHD": (200, 215_000), "CNY": (400, 420_000),
        "HKD": (400, 450_000), "IDR": (1_000_000, 950_000_000), "ILS": (200, 190_000), "INR": (50, 5_000_000),
        "JOD": (400, 400_000), "JPY": (50, 90_000), "KRW": (800, 850_000), "KWD": (200, 180_000),
        "MYR": (200, 245_000), "NZD": (50, 100_000), "OMR": (200, 220_000), "PHP": (3500, 3_400_000),
        "QAR": (200, 210_000), "SAR": (200, 215_000), "SGD": (50, 75_000), "THB": (1000, 1_900_000),
        "TWD": (2000, 1_800_000), "VND": (15_000, 15_000_000), "XPF": (60, 60_000),
        // Africa
        "EGP": (3000, 2_800_000), "KES": (7500, 7_500_000), "MAD": (600, 540_000), "NGN": (85_000, 85_000_000),
        "TND": (2000, 1_700_000), "XAF": (330, 330_000), "XOF": (330, 330_000), "ZAR": (1000, 1_000_000),
    ]
}
