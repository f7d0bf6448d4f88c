/// How much less something counts with age: half as much after each half-life.
struct Decay {
    /// In the unit of the ages that are asked for.
    let halfLife: Double

    /// Half-lives after which nothing is left: 2⁻⁴⁰ of a billion events is a thousandth of one.
    ///
    /// Without an end a like of last year would change the order's bytes, and so the site, every hour for ever.
    static let reach = 40.0

    /// The first age at which nothing is left; nil where nothing ever fades. Without a half-life that makes sense only
    /// what is new counts.
    var coldAge: Int? {
        guard halfLife > 0 else { return 1 }
        return halfLife.isFinite ? Int(min(halfLife * Decay.reach, 1e12)) + 1 : nil
    }

    /// 1 at age 0.
    func factor(age: Int) -> Double {
        guard age > 0, let coldAge else { return 1 }
        return age < coldAge ? Logarithm.powerOfTwo(-Double(age) / halfLife) : 0
    }
}
