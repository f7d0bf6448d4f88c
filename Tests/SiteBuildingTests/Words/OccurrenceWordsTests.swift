import Domain
import Testing

@testable import SiteBuilding

@Suite struct OccurrenceWordsTests {
    private func words(_ front: String) async throws -> OccurrenceWords {
        let site = try await PlannedSite.performing("date: 2026-12-05\n" + front)
        let show = try site.show()
        return OccurrenceWords(try #require(show.all.first), in: show, strings: site.edition.strings)
    }

    private let there = "{ pitch: camoes, start: 18:00, end: 18:30 }"

    @Test func `the time is from the first start to the last end, the places are named in order`() async throws {
        let words = try await words(
            "stops: [\(there), { pitch: portas-do-sol, start: 19:00, end: 19:30 }, { pitch: camoes, start: 20:00, end: 20:30 }]"
        )
        #expect(words.time == "18:00–20:30")
        #expect(words.places == "Praça Luís de Camões → Portas do Sol → Praça Luís de Camões")
        #expect(words.headline == "Fado at dusk, Sat 5 Dec 18:00, " + words.places)
    }

    @Test func `two sets at one place in a row name it once`() async throws {
        let words = try await words("stops: [\(there), { pitch: camoes, start: 19:00, end: 19:30 }]")
        #expect(words.places == "Praça Luís de Camões")
    }

    @Test func `a set that ends after midnight ends by the clock`() async throws {
        #expect(try await words("stops: [{ pitch: camoes, start: 23:30, end: 25:15 }]").time == "23:30–01:15")
    }

    @Test func `a headline is led by what is off`() async throws {
        let words = try await words("stops: [\(there)]\nstatus: rained_off")
        #expect(words.headline == "Rained off: Fado at dusk, Sat 5 Dec 18:00, Praça Luís de Camões")
    }

    @Test func `the list of stops escapes what performers write, and says what is not as planned`() async throws {
        let words = try await words(
            """
            stops:
              - { name: "<Rossio>", address: "A & B, Lisbon", coordinates: [-9.13935, 38.71387], start: 18:00, end: 18:30, status: late, note: "5 > 4" }
              - { pitch: camoes, start: 19:30, end: 20:00 }
            """)
        #expect(
            words.stopList
                == "<ol><li>18:00–18:30 &lt;Rossio&gt;, A &amp; B, Lisbon — Late — 5 &gt; 4</li>"
                + "<li>19:30–20:00 Praça Luís de Camões, Praça Luís de Camões, Lisbon</li></ol>")
    }
}
