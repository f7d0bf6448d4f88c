import Domain
import Testing

@testable import ContentParsing

struct PlaceTests {
    @Test
    func `everything that a city may say is read`() async throws {
        let catalog = try await TinySite([
            "Content/cities/porto.md": """
            ---
            name: Porto
            country: PT
            timezone: Europe/Lisbon
            currency: EUR
            center: [-8.6291, 41.1579]
            bounds: [-8.70, 41.10, -8.50, 41.20]
            suggested_tips: [2, 5]
            spacing: 12.5
            owners: [hello@porto.example]
            closed:
              - { from: 2026-12-24, to: 2026-12-26, reason: Christmas }
              - { from: 2027-01-01T10:00, to: 2027-01-01T18:00, reason: Works, instead: ribeira }
              - { from: 2027-06-01, reason: For good }
            ---
            Two *banks*.
            """
        ]).catalog()
        let city = try #require(catalog.cities["porto"])
        #expect(city.zone.identifier == "Europe/Lisbon")
        #expect(city.currency == "EUR" && city.country == "PT")
        #expect(city.bounds == BoundingBox(west: -8.7, south: 41.1, east: -8.5, north: 41.2))
        #expect(city.suggestedTips == [2, 5])
        #expect(city.spacing == 12.5)
        #expect(city.body == "<p>Two <em>banks</em>.</p>\n")
        #expect(city.closures.map { "\($0.from)" } == ["2026-12-24T00:00", "2027-01-01T10:00", "2027-06-01T00:00"])
        #expect(city.closures.map { $0.to.map { "\($0)" } } == ["2026-12-27T00:00", "2027-01-01T18:00", nil])
        #expect(city.closures[1].instead == "ribeira")
    }

    @Test
    func `everything that a pitch may say is read`() async throws {
        let catalog = try await TinySite([
            "Content/pitches/porto/ribeira.md": """
            ---
            name: Ribeira
            coordinates: [-8.6131, 41.1407]
            address: Cais da Ribeira, Porto
            code: R1
            hours: Mo-Su 10:00-21:00
            amplification: Mo-Fr 12:00-14:00
            longest_set: 1h30m
            capacity: 2
            indoor: true
            accessibility: [step_free]
            getting_there: |
              Metro to São Bento,
              then down.
            until: 2027-12-31
            closed:
              - { from: 2026-12-24, reason: Works }
            ---
            """,
            "Content/pitches/porto/plain.md": """
            ---
            name: Plain
            coordinates: [-8.6131, 41.1407]
            address: Somewhere
            amplification: false
            ---
            """,
        ]).catalog()
        let pitch = try #require(catalog.pitches[PitchID(city: "porto", pitch: "ribeira")])
        #expect(pitch.code == "R1" && pitch.indoor && pitch.until == "2027-12-31" && pitch.accessibility == [.stepFree])
        #expect(pitch.gettingThere == "Metro to São Bento, then down.")
        #expect(pitch.rules.hours?.text == "Mo-Su 10:00-21:00")
        #expect(pitch.rules.amplification == OpeningHours("Mo-Fr 12:00-14:00").map { .during($0) })
        #expect(pitch.rules.longestSet == 90 && pitch.rules.capacity == 2)
        #expect(pitch.closures.count == 1)
        let plain = try #require(catalog.pitches[PitchID(city: "porto", pitch: "plain")])
        #expect(plain.rules == PitchRules(amplification: .forbidden, longestSet: 45, capacity: 1))
    }

    @Test
    func `a festival has days, pitches and rules of its own`() async throws {
        let catalog = try await TinySite([
            "Content/festivals/summer.md": """
            ---
            name: Summer
            city: porto
            from: 2027-06-01
            to: 2027-06-01
            pitches: [ribeira, plain]
            owners: [office]
            overrides: { hours: 24/7, amplification: true, longest_set: 2h, capacity: 4 }
            ---
            First paragraph.

            Second.
            """
        ]).catalog()
        let festival = try #require(catalog.festivals["summer"])
        #expect(festival.from == festival.to)
        #expect(festival.pitches == ["ribeira", "plain"])
        #expect(festival.overrides.longestSet == 120 && festival.overrides.capacity == 4)
        #expect(festival.overrides.amplification == .allowed)
        #expect(festival.summary == "First paragraph.")
    }

    @Test
    func `everything that a performer may say is read`() async throws {
        let catalog = try await TinySite([
            "Content/performers/ana/index.md": """
            ---
            name: Ana
            city: porto
            from: Somewhere, far
            genres: [folk]
            image: portrait.jpg
            image_alt: Ana laughs
            links:
              Website: https://ana.example/
              "Version 2.0": https://ana.example/2
            lang: pt
            listed: false
            live: false
            tips_allowed: false
            tips:
              stripe_account: acct_1A2b3C4d5E
              links: [{ name: Coins, url: "https://coins.example/ana?x=1" }]
              suggested: { EUR: [2, 5], GBP: [1] }
            owners: [ana@ana.example]
            ---
            Sings.
            """
        ]).catalog()
        let performer = try #require(catalog.performers["ana"])
        #expect(performer.city == "porto" && performer.origin == "Somewhere, far" && performer.genres == ["folk"])
        #expect(performer.image == "performers/ana/portrait.jpg")
        #expect(performer.links.map(\.name) == ["Website", "Version 2.0"])
        #expect(!performer.isListed && !performer.allowsLive && !performer.allowsTips)
        #expect(performer.tips.stripeAccount == "acct_1A2b3C4d5E")
        #expect(performer.tips.links == [Performer.Link(name: "Coins", url: "https://coins.example/ana?x=1")])
        #expect(performer.tips.suggested == ["EUR": [2, 5], "GBP": [1]])
        #expect(performer.summary == "Sings.")
    }

    @Test(arguments: [
        ("https://ana.example", "https://ana.example"),
        ("https://ana.example:8080/a?b=c#d", "https://ana.example:8080/a?b=c#d"),
        ("https://fi.example/wiki/Ääni", "https://fi.example/wiki/%C3%84%C3%A4ni"),
        ("https://a.example/?q[]=1", "https://a.example/?q%5B%5D=1"),
    ])
    func `an address is kept, with what needs it percent-encoded`(_ written: String, _ kept: String) async throws {
        let catalog = try await TinySite([
            "Content/performers/ana/index.md": "---\nname: Ana\nlinks: { Web: \"\(written)\" }\n---\n"
        ]).catalog()
        #expect(catalog.performers["ana"]?.links.map(\.url) == [kept])
    }
}
