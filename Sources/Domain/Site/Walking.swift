/// How people walk: the speed, and how much longer the streets are than the line.
package struct Walking: Sendable, Hashable {
    package var speedKmh: Double
    package var detour: Double

    package init(speedKmh: Double = 4.8, detour: Double = 1.3) {
        self.speedKmh = speedKmh
        self.detour = detour
    }
}
