/// Random numbers that are the same in every run: SplitMix64.
package struct Lottery: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: UInt64) {
        // Mixed, since neighbouring seeds would only give the same numbers one place later.
        state = Lottery.mixed(seed &+ 1)
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Lottery.mixed(state)
    }

    private static func mixed(_ number: UInt64) -> UInt64 {
        var mixed = number
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
