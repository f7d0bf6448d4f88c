import Domain
import Ranking
import Testing
import TestLiterals

struct RankingTests {
    private func candidate(
        _ id: PerformanceID, _ value: Double, city: Slug = "lisbon", genres: [Slug] = ["folk"], below: Bool = false,
        nextChange: Instant? = nil
    ) -> RankingCandidate {
        let score = Score(value: value, breakdown: [], events: 0, isBelowFloor: below, nextChange: nextChange)
        return RankingCandidate(id: id, city: city, genres: genres, score: score)
    }

    private func lines(_ list: [RankedPerformance]) -> [String] { list.map { "\($0.rank) \($0.id)" } }

    @Test("the higher score comes first, ties are in order of id, below the floor comes after all others")
    func order() {
        let ranking = Ranking([
            candidate("cy/show", 1), candidate("bo/show", 2), candidate("ana/show", 9, below: true),
            candidate("ana/dusk", 2), candidate("di/show", 0), candidate("eva/show", 5, below: true),
        ])
        #expect(
            lines(ranking[.overall])
                == ["1 ana/dusk", "2 bo/show", "3 cy/show", "4 di/show", "5 ana/show", "6 eva/show"])
    }

    @Test("each city, genre and genre of a city has ranks of its own")
    func lists() {
        let ranking = Ranking([
            candidate("ana/show", 3, genres: ["folk", "jazz", "folk"]), candidate("bo/show", 2, genres: ["jazz"]),
            candidate("cy/show", 4, city: "porto", genres: ["jazz"]),
        ])
        #expect(lines(ranking[.city("lisbon")]) == ["1 ana/show", "2 bo/show"])
        #expect(lines(ranking[.city("porto")]) == ["1 cy/show"])
        #expect(lines(ranking[.genre("jazz")]) == ["1 cy/show", "2 ana/show", "3 bo/show"])
        #expect(lines(ranking[.genre("folk")]) == ["1 ana/show"])
        #expect(lines(ranking[.cityGenre(city: "lisbon", genre: "jazz")]) == ["1 ana/show", "2 bo/show"])
        #expect(ranking[.cityGenre(city: "porto", genre: "folk")].isEmpty)
        #expect(ranking.overallRank(of: "ana/show") == 2)
        #expect(ranking.cityRank(of: "ana/show") == 1)
        #expect(ranking.cityRank(of: "nobody/show") == nil)
    }

    @Test("the order of the candidates changes nothing")
    func deterministic() {
        let candidates = (0..<200).compactMap { number in
            PerformanceID("performer-\(number % 17)/show-\(number)").map {
                candidate($0, Double(number % 5), below: number % 3 == 0)
            }
        }
        #expect(Ranking(candidates)[.overall] == Ranking(candidates.reversed())[.overall])
    }

    @Test("the earliest change of a score is the ranking's")
    func nextChange() {
        #expect(Ranking([candidate("ana/show", 1)]).nextChange == nil)
        let ranking = Ranking([
            candidate("ana/show", 1, nextChange: "2026-12-06T00:00:00Z"),
            candidate("bo/show", 1, nextChange: "2026-12-05T19:00:00Z"), candidate("cy/show", 1),
        ])
        #expect(ranking.nextChange == "2026-12-05T19:00:00Z")
    }
}
