import Domain
import RoutePlanning
import Testing
import TestLiterals

struct GeodesicRouterTests {
    private func walk(_ metres: Double, speedKmh: Double = 4.8, detour: Double = 1) -> Leg {
        GeodesicRouter(walking: Walking(speedKmh: speedKmh, detour: detour))
            .walk(from: Town.point(0), to: Town.point(metres))
    }

    @Test(
        "metres are the line times the detour, seconds are rounded up",
        arguments: [
            (80.0, 4.8, 1.0, Leg(metres: 80, seconds: 60)),
            (81.0, 4.8, 1.0, Leg(metres: 81, seconds: 61)),
            (1000.0, 4.8, 1.3, Leg(metres: 1300, seconds: 975)),
            (1000.0, 3.0, 1.0, Leg(metres: 1000, seconds: 1200)),
            (1000.4, 5.0, 1.0, Leg(metres: 1000, seconds: 720)),
        ])
    func walks(metres: Double, speedKmh: Double, detour: Double, leg: Leg) {
        #expect(walk(metres, speedKmh: speedKmh, detour: detour) == leg)
    }

    @Test("fifteen metres in a line are no walk, whatever the detour")
    func samePlace() {
        #expect(walk(14.9, detour: 3) == .none)
        #expect(walk(15.2) == Leg(metres: 15, seconds: 12))
    }

    @Test(
        "a speed or a detour that nobody can walk is replaced by the usual one",
        arguments: [
            (0.0, 1.0, Leg(metres: 1000, seconds: 750)), (-3.0, 1.0, Leg(metres: 1000, seconds: 750)),
            (.nan, 1.0, Leg(metres: 1000, seconds: 750)), (4.8, 0.2, Leg(metres: 1300, seconds: 975)),
            (4.8, .infinity, Leg(metres: 1300, seconds: 975)),
        ])
    func senseless(speedKmh: Double, detour: Double, leg: Leg) {
        #expect(walk(1000, speedKmh: speedKmh, detour: detour) == leg)
    }

    @Test("a detour beyond all measure does not overflow")
    func huge() {
        #expect(walk(1000, detour: 1e300) == Leg(metres: 1_000_000_000_000, seconds: 1_000_000_000_000))
    }
}
