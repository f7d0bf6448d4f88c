import Domain
import RoutePlanning
import Testing
import TestLiterals

/// All walks here are 800 metres in ten minutes.
struct ReachTests {
    private func told(_ town: Town, at instant: Instant = "2026-12-05T19:00:00Z", besides: [Slug] = ["ana"]) async
        -> [String]
    {
        let programme = await town.planner.plan(concurrency: 1)
        let reach = Reach(
            catalog: town.catalog, programme: programme, router: GeodesicRouter(walking: town.walking))
        return reach.next(from: Town.point(0), at: instant, in: "lisbon", besides: besides).map {
            let stop = programme.stop($0.stop)
            return "\(town.catalog.performances[$0.stop.performance].id) \(stop.key) \($0.leg.seconds)"
        }
    }

    @Test(
        "a set can be made if the walk ends before it starts",
        arguments: [("19:09", []), ("19:10", ["bo/show beta 600"])])
    func arrival(start: String, expected: [String]) async {
        var town = Town()
        town.add("bo", [.at("beta", start, "20:00")])
        #expect(await told(town) == expected)
    }

    @Test("nobody is told of what starts more than two hours later, or has begun")
    func horizon() async {
        var town = Town()
        town.add("bo", [.at("alfa", "18:59", "19:30")])
        town.add("cy", [.at("alfa", "21:00", "21:30")])
        town.add("di", [.at("alfa", "21:01", "21:30")])
        #expect(await told(town) == ["cy/show alfa 0"])
    }

    @Test(
        "a set that is on and off can be joined until ten minutes before its end",
        arguments: [("19:20", ["bo/show beta 600"]), ("19:19", [])])
    func approximate(end: String, expected: [String]) async {
        var town = Town()
        town.add("bo", [.at("beta", "14:00", end, approximate: true)])
        #expect(await told(town) == expected)
    }

    @Test("the same performers again are no news, nor is what is off or in no listing")
    func leftOut() async {
        var town = Town()
        town.add("ana/night", [.at("beta", "19:30", "20:00")])
        town.add("bo", [.at("beta", "19:30", "20:00")]) { $0.with = ["ana"] }
        town.add("cy", [.at("beta", "19:30", "20:00", status: .cancelled)])
        town.add("di", [.at("beta", "19:30", "20:00")])
        town.catalog.performers["di"] = Performer(slug: "di", name: "Di", isListed: false, marks: Town.marks)
        #expect(await told(town) == [])
        #expect(await told(town, besides: []) == ["ana/night beta 600", "bo/show beta 600"])
    }

    @Test("the nearest come first, then the earliest, then by name; one stop of a show, at most five")
    func order() async {
        var town = Town()
        town.add("gil", [.at("gama", "19:45", "20:00"), .at("beta", "20:15", "20:30")])
        town.add("flo", [.at("beta", "19:30", "20:00")])
        town.add("eva", [.at("beta", "19:30", "20:00")])
        town.add("dan", [.at("beta", "19:15", "20:00")])
        town.add("cy", [.at("gama", "20:00", "20:30")])
        town.add("bo", [.at("alfa", "20:45", "21:00")])
        #expect(
            await told(town) == [
                "bo/show alfa 0", "dan/show beta 600", "eva/show beta 600", "flo/show beta 600", "gil/show beta 600",
            ])
    }

    @Test("after an occurrence it asks from its last stop, for others than its own performers")
    func afterOccurrence() async throws {
        var town = Town()
        town.add("ana", [.at("alfa", "18:00", "18:45"), .at("beta", "19:00", "19:30")])
        town.add("bo", [.at("gama", "19:40", "20:00")])
        let programme = await town.planner.plan(concurrency: 1)
        let reach = Reach(
            catalog: town.catalog, programme: programme, router: GeodesicRouter(walking: town.walking))
        let next = reach.next(after: try #require(programme.occurrences[0].first))
        #expect(next.map(\.stop) == [StopReference(performance: 1, occurrence: 0, stop: 0)])
        #expect(next.map(\.leg) == [Leg(metres: 800, seconds: 600)])
    }

    @Test("long sets that are on since the morning are found among many short ones")
    func longAmongShort() async {
        var town = Town()
        town.add("long", [.at("alfa", "08:00", "23:00", approximate: true)])
        for hour in 9...18 {
            town.add("short/at-\(hour)", [.at("alfa", "\(hour):00", "\(hour):30")])
        }
        #expect(await told(town) == ["long/show alfa 0"])
    }
}
