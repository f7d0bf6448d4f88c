import Domain
import Testing

@testable import SiteBuilding

@Suite struct TipPageTests {
    private static let index = "Content/performers/ana-fado/index.md"

    /// - Parameter front: lines of the performer's file below the name and the city.
    private func site(
        _ front: String, companion: Bool = true, files: [String: String] = [:], now: String = "2026-12-01T12:00:00Z"
    ) async throws -> PlannedSite {
        var all = [
            TipPageTests.index: "---\nname: Ana Fado\ncity: lisbon\n\(front)\n---\nShe sings.\n",
            "Content/site.yml": "title: Busking\nurl: https://busking.example/\n" + (companion ? "companion: /\n" : ""),
        ]
        all.merge(files) { $1 }
        return try await PlannedSite(all, now: now)
    }

    private func page(of site: PlannedSite) throws -> String {
        let slug = try #require(Slug("ana-fado"))
        let performer = try #require(site.edition.catalog.performers[slug])
        let shows = site.edition.performances.filter { $0.performers.contains { $0.slug == slug } }
        let page = TipPage(context: site.context, performer: performer, shows: shows).render()
        return String(decoding: page.bytes, as: UTF8.self)
    }

    private func amounts(_ html: String) -> [String] {
        html.matches(of: /name="amount" value="(\d+)"/).map { String($0.1) }
    }

    @Test(arguments: [
        ("", true, false), ("tips_allowed: false", true, false),
        ("tips: { stripe_account: acct_1AnaFado00000001 }", true, true),
        ("tips: { stripe_account: acct_1AnaFado00000001 }", false, false),
        ("tips: { links: [{ name: Pay, url: \"https://pay.example/ana\" }] }", false, true),
        ("tips_allowed: false\ntips: { links: [{ name: Pay, url: \"https://pay.example/ana\" }] }", true, false),
    ])
    func `there is a page for tips where there is a way to give and it is wanted`(
        front: String, companion: Bool, isTaken: Bool
    ) async throws {
        let site = try await site(front, companion: companion)
        let performer = try #require(site.edition.catalog.performers.values.first { $0.name == "Ana Fado" })
        #expect(site.edition.takesTips(performer) == isTaken)
    }

    @Test(arguments: [
        ("tips: { stripe_account: acct_1AnaFado00000001, suggested: { EUR: [3, 6, 12] } }", ["300", "600", "1200"]),
        // The city's.
        ("tips: { stripe_account: acct_1AnaFado00000001 }", ["200", "500"]),
        ("tips: { stripe_account: acct_1AnaFado00000001, suggested: { CZK: [50] } }", ["200", "500"]),
        // More than anybody pays in the street is taken for a slip, and only four have room.
        (
            "tips: { stripe_account: acct_1AnaFado00000001, suggested: { EUR: [5, 900000, 10, 20, 30] } }",
            ["500", "1000", "2000"]
        ),
    ])
    func `amounts are the performer's, else the city's, in minor units`(
        front: String, expected: [String]
    ) async throws {
        let city = """
            ---
            name: Lisbon
            country: PT
            timezone: Europe/Lisbon
            currency: EUR
            center: [-9.1393, 38.7139]
            suggested_tips: [2, 5]
            ---
            """
        let html = try page(of: try await site(front, files: ["Content/cities/lisbon.md": city]))
        #expect(amounts(html) == expected)
        #expect(html.contains("min=\"0.50\" max=\"500.00\" step=\"0.01\""))
    }

    @Test func `a tip that names no show is for the one that is on or comes next`() async throws {
        let show = { (title: String, date: String) in
            """
            ---
            title: \(title)
            genre: folk
            date: \(date)
            stops: [{ pitch: camoes, start: 12:00, end: 12:45 }]
            ---
            """
        }
        let html = try page(
            of: try await site(
                "tips: { stripe_account: acct_1AnaFado00000001 }",
                files: [
                    "Content/performers/ana-fado/a-past.md": show("Past", "2026-11-02"),
                    "Content/performers/ana-fado/b-late.md": show("Late", "2027-01-20"),
                    "Content/performers/ana-fado/c-soon.md": show("Soon", "2026-12-02"),
                ]))
        let shows = try #require(html.firstMatch(of: /data-shows="([^"]*)"/)).1.split(separator: " ")
        #expect(shows.first == "ana-fado/c-soon")
        #expect(shows.last == "ana-fado/a-past")
    }

    @Test func `the performer's own links come with the host that they lead to, and hostile names are text`()
        async throws
    {
        let html = try page(
            of: try await site(
                """
                tips:
                  links: [{ name: "<b>Pay</b>", url: "https://www.pay.example/ana?to=1" }]
                """))
        #expect(
            html.contains(
                "href=\"https://www.pay.example/ana?to=1\">Give with &lt;b&gt;Pay&lt;/b&gt; <span class=\"host\">pay.example</span>"
            ))
        #expect(!html.contains("<form"))
        #expect(!html.contains("type=\"module\""))
    }

    @Test(arguments: [
        ("https://pay.example", "pay.example"), ("https://www.pay.example/x", "pay.example"),
        ("https://pay.example:8443?x", "pay.example:8443"), ("https://good.example@evil.example/", "evil.example"),
        ("https://pay.example#@other.example", "pay.example"), ("nonsense", "nonsense"),
    ])
    func `the host of a link is where a browser goes`(url: String, host: String) {
        #expect(TipPage.host(of: url) == host)
    }

    @Test(arguments: [
        (300, 2, "3.00"), (50, 2, "0.50"), (5, 2, "0.05"), (500, 0, "500"), (1230, 3, "1.230"),
    ])
    func `a form has an amount in whole units`(minor: Int, decimals: Int, text: String) {
        #expect(TipFundView.plain(minor, decimals: decimals) == text)
    }
}
