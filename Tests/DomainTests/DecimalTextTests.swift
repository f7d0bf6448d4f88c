import Domain
import Testing

@Suite struct DecimalTextTests {
    @Test(arguments: [
        (1.5, 3, "1.5"), (-9.139350, 6, "-9.13935"), (2.999_9, 2, "3"), (-0.000_4, 3, "0"), (0.05, 1, "0.1"),
        (1e12, 1, "null"), (-.infinity, 1, "null"), (999_999_999_999.9, 1, "999999999999.9"),
    ])
    func `a short number has no zeros at its end`(value: Double, decimals: Int, text: String) {
        #expect(DecimalText.short(value, decimals: decimals) == text)
    }

    @Test(arguments: [
        (1.5, 3, "1.500"), (-0.25, 1, "-0.3"), (0.0004, 3, "0.000"), (36.0, 0, "36"), (-0.0, 2, "0.00"),
        (1e300, 3, "1e+300"),
    ])
    func `a fixed number has all its decimals`(value: Double, decimals: Int, text: String) {
        #expect(DecimalText.fixed(value, decimals: decimals) == text)
    }
}
