import Domain
import Engagement
import Testing

@testable import Companion

@Suite struct TipLimitsTests {
    @Test(arguments: [
        ("EUR", 50...50_000, 1), ("GBP", 30...45_000, 1), ("JPY", 50...90_000, 1), ("KWD", 200...180_000, 10),
        ("ISK", 10_000...7_200_000, 100), ("IDR", 1_000_000...99_999_999, 1),
    ])
    func `each currency has its limits, in its own minor units`(
        currency: String, range: ClosedRange<Int>, step: Int
    ) throws {
        let limits = try #require(TipLimits(currency: currency))
        #expect(limits.range == range)
        #expect(limits.step == step)
    }

    @Test func `the limits of every currency can be given and kept`() throws {
        for currency in TipLimits.bounds.keys.sorted() {
            let limits = try #require(TipLimits(currency: currency))
            #expect(Money(1, currency) != nil)
            #expect(limits.range.lowerBound.isMultiple(of: limits.step))
            #expect(limits.range.upperBound <= EngagementStore.largestTip)
            #expect(limits.range.upperBound >= limits.range.lowerBound * 50, "\(currency)")
        }
    }

    @Test(arguments: ["", "eur", "XXX", "BTC"])
    func `in what is no currency of Stripe's nothing can be given`(currency: String) {
        #expect(TipLimits(currency: currency) == nil)
    }

    @Test(arguments: [("1230", true), ("1234", false)])
    func `of three decimals the last is 0`(amount: String, isGood: Bool) throws {
        let limits = try #require(TipLimits(currency: "KWD"))
        var fields = try BodyFields(Array(#"{ "amount": \#(amount) }"#.utf8))
        if isGood {
            #expect(try TipWish(&fields, limits: limits, currency: "KWD", performers: []).money == Money(1230, "KWD"))
        } else {
            #expect(throws: Problem.self) {
                try TipWish(&fields, limits: limits, currency: "KWD", performers: [])
            }
        }
    }
}
