/// How long Stripe is waited for, and how much of it is read.
struct StripePatience: Sendable {
    var connect = Duration.seconds(3)
    /// For everything, the second try among it.
    var total = Duration.seconds(10)
    /// Between the first try and the second.
    var pause = Duration.milliseconds(500)
    /// Bytes.
    var largestAnswer = 1 << 20
}
