import Testing

@testable import Domain

@Suite struct PlaceTests {
    private func point(_ longitude: Double, _ latitude: Double) throws -> Coordinates {
        try #require(Coordinates(longitude: longitude, latitude: latitude))
    }

    @Test(arguments: [(181.0, 0.0), (0.0, 91.0), (.nan, 0.0), (0.0, .infinity)])
    func `a point is on Earth`(longitude: Double, latitude: Double) {
        #expect(Coordinates(longitude: longitude, latitude: latitude) == nil)
    }

    /// London to Paris, between the points that geodesy textbooks use; a sphere is within 0.6 % of the ellipsoid.
    @Test func `distances are those of the great circle`() throws {
        let london = try point(-0.127_758, 51.507_351)
        let paris = try point(2.352_222, 48.856_614)
        #expect(abs(london.distance(to: paris) - 343_556) < 1000)
        #expect(london.distance(to: london) == 0)
        #expect(abs(try point(0, 0).distance(to: point(180, 0)) - 20_015_115) < 10)
    }

    @Test func `a box grows to hold its points`() throws {
        let box = try #require(BoundingBox(around: [try point(1, 2), try point(-1, 5)]))
        #expect(box == BoundingBox(west: -1, south: 2, east: 1, north: 5))
        #expect(box.contains(try point(0, 3)))
        #expect(!box.contains(try point(0, 6)))
    }

    @Test func `a closure covers what overlaps it`() throws {
        let day = try #require(LocalDate("2026-12-05"))
        func time(_ minute: Int) -> LocalDateTime { LocalDateTime(date: day, minute: minute) }
        let closure = Closure(from: time(600), to: time(720), reason: "works", instead: nil)
        #expect(closure.covers(start: time(700), end: time(800)))
        #expect(!closure.covers(start: time(720), end: time(800)))
        #expect(!closure.covers(start: time(500), end: time(600)))
        #expect(Closure(from: time(600), to: nil, reason: "", instead: nil).covers(start: time(5000), end: time(5100)))
    }
}
