import Foundation
import Testing

@testable import Domain

@Suite struct PublishedCatalogTests {
    static let text = """
        {"version":1,"url":"https://map.example/","title":"Map","cities":[{"city":"lisbon","name":"Lisbon",
        "timezone":"Europe/Lisbon","currency":"EUR","suggested_tips":[2,5]}],"pitches":[{"pitch":"lisbon/rossio",
        "name":"Rossio","address":"Praça Dom Pedro IV","coordinates":[-9.13935,38.71387],"hours":"Mo-Su 10:00-21:00",
        "amplification":false,"longest_set_minutes":45,"capacity":2,"closed":[{"from":"2026-12-24T00:00",
        "to":"2026-12-26T06:30","reason":"Market."}]}],"performers":[{"performer":"ana-fado","name":"Ana","live":true,
        "tips_allowed":false,"stripe_account":"acct_1"}],"performances":[{"performance":"ana-fado/dusk",
        "address":"ana-fado/fado-at-dusk","title":"Dusk","performers":["ana-fado","bo"],"city":"lisbon",
        "occurrences":[{"date":"2026-12-05","stops":[{"stop":1,"key":"rossio","pitch":"rossio","name":"Rossio",
        "start":"2026-12-05T18:00:00Z","end":"2026-12-05T18:45:00Z","status":"scheduled"},{"stop":2,"key":"bench",
        "name":"Bench",
        "address":"By the fountain","coordinates":[-9.14,38.71],"start":"2026-12-05T19:00:00+01:00","end":"2026-12-05T20:00:00+01:00","status":"rained_off"}]}]}]}
        """

    @Test func `the catalogue is read as it is published`() throws {
        let catalog = try JSONDecoder().decode(PublishedCatalog.self, from: Data(Self.text.utf8))
        let id = try #require(PerformanceID("ana-fado/dusk"))
        let performance = try #require(catalog.performances[id])
        #expect(performance.address.description == "ana-fado/fado-at-dusk")
        #expect(performance.performers.map(\.description) == ["ana-fado", "bo"])
        let stops = try #require(performance.occurrences.first).stops
        #expect(stops.map(\.pitch?.description) == ["rossio", nil])
        #expect(stops[1].start == Instant(rfc3339: "2026-12-05T18:00:00Z"))
        #expect(stops[1].status == .rainedOff)
        #expect(
            stops.map { catalog.place(of: $0, in: performance) }
                == [
                    place("Rossio", "Praça Dom Pedro IV", -9.13935, 38.71387, pitch: "lisbon/rossio"),
                    place("Bench", "By the fountain", -9.14, 38.71),
                ])
        let pitch = try #require(catalog.pitches.values.first)
        #expect(pitch.closures.map(\.to?.description) == ["2026-12-26T06:30"])
        #expect(pitch.capacity == 2 && pitch.hours != nil)
        #expect(catalog.performers.values.map(\.stripeAccount) == ["acct_1"])
        #expect(catalog.cities.values.map(\.currency) == ["EUR"])
    }

    @Test func `a catalogue without the places of stops is read too, and a stop at no pitch then has none`() throws {
        let text = Self.text.replacingOccurrences(
            of: #""address":"By the fountain","coordinates":[-9.14,38.71],"#, with: "")
        let catalog = try JSONDecoder().decode(PublishedCatalog.self, from: Data(text.utf8))
        let performance = try #require(catalog.performances.values.first)
        let stops = try #require(performance.occurrences.first).stops
        #expect(stops.map { catalog.place(of: $0, in: performance) != nil } == [true, false])
    }

    private func place(
        _ name: String, _ address: String, _ longitude: Double, _ latitude: Double, pitch: String? = nil
    ) -> PublishedCatalog.Place? {
        Coordinates(longitude: longitude, latitude: latitude).map {
            PublishedCatalog.Place(
                name: name, address: address, coordinates: $0, pitch: pitch.flatMap { PitchID($0) })
        }
    }

    @Test(arguments: [
        ("\"version\":1", "\"version\":2"), ("ana-fado/dusk", "ana-fado"), ("lisbon/rossio", "lisbon"),
        ("2026-12-05T18:45:00Z", "tonight"), ("rained_off", "wet"), ("-9.13935", "-909"), ("[-9.14,38.71]", "[-9.14]"),
        ("2026-12-24T00:00", "soon"),
    ])
    func `what is no catalogue is refused`(good: String, bad: String) {
        let text = Self.text.replacingOccurrences(of: good, with: bad)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(PublishedCatalog.self, from: Data(text.utf8))
        }
    }
}
