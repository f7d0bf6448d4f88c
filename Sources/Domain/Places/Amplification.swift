/// Whether a pitch allows amplifiers.
package enum Amplification: Sendable, Hashable {
    case allowed
    case forbidden
    case during(OpeningHours)
}
