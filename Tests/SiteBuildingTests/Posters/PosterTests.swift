import Domain
import Testing

@testable import SiteBuilding

@Suite struct PosterTests {
    private let weekly = """
        date: 2026-12-05
        repeat: { every: week, until: 2027-01-09, except: [2026-12-26] }
        changes: [{ date: 2026-12-12, status: cancelled }]
        stops: [{ pitch: camoes, start: 18:00, end: 18:30 }]
        """

    @Test func `the poster of a show has the next date that takes place, its stops and the dates after it`()
        async throws
    {
        let site = try await PlannedSite.performing(weekly, now: "2026-12-06T12:00:00Z")
        let poster = Poster.performance(try site.show(), context: site.context)
        #expect(poster.day == "Saturday 19 December 2026")
        #expect(poster.time == "18:00–18:30")
        #expect(poster.rows.map(\.text) == ["Praça Luís de Camões"])
        #expect(poster.more == "Also Sat 2 Jan · Sat 9 Jan")
        #expect(poster.target == .performance(try site.show().performance.address))
    }

    @Test func `a show that is over has no date on its poster`() async throws {
        let site = try await PlannedSite.performing(weekly, now: "2027-06-01T12:00:00Z")
        let poster = Poster.performance(try site.show(), context: site.context)
        #expect(poster.day == nil)
        #expect(poster.rows.isEmpty)
        let page = String(decoding: try PosterPage(context: site.context, poster: poster).render().bytes, as: UTF8.self)
        #expect(page.contains("The next dates are behind the code."))
    }

    @Test(arguments: [
        ("", "https://busking.example/performers/ana-fado/"),
        (
            "tips: { links: [{ name: Coin, url: https://tips.example/ana }] }",
            "https://busking.example/performers/ana-fado/tip/"
        ),
        (
            "tips_allowed: false\ntips: { links: [{ name: Coin, url: https://tips.example/ana }] }",
            "https://busking.example/performers/ana-fado/"
        ),
        // Without a companion nobody can be paid by Stripe.
        ("tips: { stripe_account: acct_1AbCdEfGhIjKlMnO }", "https://busking.example/performers/ana-fado/"),
    ])
    func `the code of a performer leads to where they are tipped, if they are`(tips: String, url: String) async throws {
        let site = try await PlannedSite([
            "Content/performers/ana-fado/index.md": "---\nname: Ana Fado\ncity: lisbon\n\(tips)\n---\nShe sings.\n"
        ])
        let performer = try #require(try site.show().performers.first)
        let listing = Listing(
            address: .performer(performer.slug), title: "", summary: "", zone: nil, members: site.fragments)
        let poster = Poster.performer(
            performer, entries: listing.entries(), window: ChangeWindow(), context: site.context)
        let artifact = try PosterPage(context: site.context, poster: poster).render()
        let page = String(decoding: artifact.bytes, as: UTF8.self)
        #expect(artifact.path == "performers/ana-fado/poster/index.html")
        #expect(!artifact.isFindable)
        #expect(page.contains("<title>QR code: \(url)</title>"))
        #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(poster.rows.map(\.lead) == ["Sat 5 Dec, 18:00"])
    }

    @Test func `the poster of a pitch has the sets at the pitch, not the whole routes`() async throws {
        let site = try await PlannedSite()
        let city = try #require(site.edition.cities.first)
        let pitch = try #require(site.edition.pitches(of: city.slug).first { $0.name == "Praça Luís de Camões" })
        let listing = Listing(
            address: .pitch(pitch.id), title: "", summary: "", zone: city.zone, pitch: pitch.id,
            members: site.fragments)
        let poster = Poster.pitch(
            pitch, in: city, entries: listing.entries(), window: ChangeWindow(), context: site.context)
        #expect(poster.rows.map(\.lead) == ["Sat 5 Dec, 19:15"])
        #expect(poster.rows.map(\.note) == ["Ana Fado"])
        // The address begins with the name, which needs no saying twice.
        #expect(poster.lead == nil)
    }

    @Test(arguments: [
        ("Brasslight", "large"), ("Fado at dusk", "huge"), ("Rindfleischetikettierung", "small"),
        ("The lantern that told lies", "large"), (String(repeating: "ha ", count: 33), "small"),
    ])
    func `a name is as large as lets its words stay whole`(name: String, size: String) {
        #expect(PosterPage.size(of: name) == size)
    }
}
