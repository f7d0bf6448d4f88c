/// How much less something counts with age: half as much after each half-life.
struct Decay {
    /// In the unit of the ages that are asked for.
    let halfLife: Double

    /// Half-lives after which nothing is left: 2⁻⁴⁰ of a billion events is a thousandth of one.
    ///
    /// Without an end a like of last year would change the order's bytes, and so the site, every hour for ever.
    static let reach = 40.0

    /// 1 at age 0. Without a half-life that makes sense only what is new counts.
    func factor(age: Double) -> Double {
        guard age > 0 else { return 1 }
        guard halfLife > 0, age / halfLife <= Decay.reach else { return 0 }
        return Logarithm.powerOfTwo(-age / halfLife)
    }
}
