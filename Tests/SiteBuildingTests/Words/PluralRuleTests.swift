import Testing

@testable import SiteBuilding

@Suite struct PluralRuleTests {
    private static let numbers = Array(0...25) + [30, 31, 100, 101, 102, 103, 111, 112, 121, 122, 1000]
    private static let signs: [String: Character] = [
        "zero": "z", "one": "1", "two": "2", "few": "f", "many": "m", "other": "-",
    ]

    /// What CLDR says of each of the numbers, by language: the same that browsers say, whose scripts choose by it.
    @Test(arguments: [
        ("en", "-1-----------------------------------"),
        ("es", "-1-----------------------------------"),
        ("it", "-1-----------------------------------"),
        ("ca", "-1-----------------------------------"),
        ("nl", "-1-----------------------------------"),
        ("sv", "-1-----------------------------------"),
        ("de", "-1-----------------------------------"),
        ("fi", "-1-----------------------------------"),
        ("fr", "11-----------------------------------"),
        ("pt", "11-----------------------------------"),
        ("pt-PT", "-1-----------------------------------"),
        ("cs", "-1fff--------------------------------"),
        ("sk", "-1fff--------------------------------"),
        ("pl", "m1fffmmmmmmmmmmmmmmmmmfffmmmmmffmmmfm"),
        ("ru", "m1fffmmmmmmmmmmmmmmmm1fffmm1m1ffmm1fm"),
        ("uk", "m1fffmmmmmmmmmmmmmmmm1fffmm1m1ffmm1fm"),
        ("be", "m1fffmmmmmmmmmmmmmmmm1fffmm1m1ffmm1fm"),
        ("hr", "-1fff----------------1fff--1-1ff--1f-"),
        ("sr", "-1fff----------------1fff--1-1ff--1f-"),
        ("bs", "-1fff----------------1fff--1-1ff--1f-"),
        ("sl", "-12ff------------------------12f-----"),
        ("lt", "-1ffffffff-----------1ffff-1-1ff--1f-"),
        ("lv", "z1--------zzzzzzzzzzz1----z1z1--zz1-z"),
        ("ro", "f1ffffffffffffffffff---------fffff---"),
        ("is", "-1-------------------1-----1-1----1--"),
        ("mk", "-1-------------------1-----1-1----1--"),
        ("fil", "1111-1-11-1111-1-11-1111-111111111111"),
        ("ga", "-12ffffmmmm--------------------------"),
        ("cy", "z12f--m------------------------------"),
        ("ar", "z12ffffffffmmmmmmmmmmmmmmmmm---fmmmm-"),
        ("he", "-12----------------------------------"),
        ("ja", "-------------------------------------"),
        ("zh-Hant", "-------------------------------------"),
        ("ko", "-------------------------------------"),
        ("id", "-------------------------------------"),
        ("hi", "11-----------------------------------"),
        ("fa", "11-----------------------------------"),
    ])
    func `a number has the category that CLDR gives it`(language: String, expected: String) {
        let found = PluralRuleTests.numbers.map { PluralRule.category(of: $0, language: language) }
        #expect(String(found.compactMap { PluralRuleTests.signs[$0] }) == expected)
    }

    @Test(arguments: PluralRule.allCases)
    func `a rule has just the categories that its numbers fall into`(rule: PluralRule) {
        #expect(Set((0...200).map(rule.category)) == rule.categories)
    }

    @Test(arguments: ["xx", "", "-", "en-x-cs"])
    func `a language that nobody knows counts like English`(language: String) {
        #expect([0, 1, 2].map { PluralRule.category(of: $0, language: language) } == ["other", "one", "other"])
    }
}
