import Diagnostics
import Domain
import Engagement
import Foundation
import TestLiterals
import TestSupport
import Testing

@testable import SiteBuilding

/// A language that nobody speaks finds the words that no translator could reach.
///
/// Its strings are those of English without a single letter from a to z, and the content of its site is Cyrillic: so any
/// letter from a to z that a page shows stands in a template or in the program instead of in the strings.
@Suite struct PseudoLanguageTests {
    private static let language = "qps-ploc"

    @Test func `every word of the interface comes from the strings`() async throws {
        let site = try TestSite(PseudoLanguageTests.files)
        let english = try String(contentsOfFile: site.root + "/Templates/strings/en.yml", encoding: .utf8)
        try site.write("Templates/strings/\(Self.language).yml", PseudoStrings.file(of: english))
        try site.write("Content/performers/ana/portrait.jpg", "")
        var kinds: Set<String> = []
        // By day with everything there is, on a night that is over, and where nothing is planned.
        for now in ["2026-12-05T18:10:00Z", "2026-12-06T23:00:00Z", "2027-09-01T12:00:00Z"] {
            let report = try await site.build(now: now) {
                $0.engagement = EngagementOrigin { PseudoLanguageTests.engagement }
                $0.storedFacts = { try await EngagementStore.facts() }
                $0.allowsShrink = true
            }
            #expect(report.findings.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
            for (path, data) in try site.outputs() where path.hasPrefix(Self.language) {
                let page = String(decoding: data, as: UTF8.self)
                if let kind = page.firstMatch(of: /"kind":"([a-z_]+)"/)?.1 { kinds.insert(String(kind)) }
                for word in HTMLWords(of: page).words {
                    let rest = PseudoLanguageTests.withoutNames(word.text)
                    #expect(!rest.contains(/[A-Za-z]/), "\(now) \(path): “\(word.text)” in \(word.place)")
                }
            }
        }
        // One is part of others, and one is only there after a rename.
        let pages = Set(PageTemplate.allCases.map(\.rawValue)).subtracting(["occurrence", "moved"])
        #expect(pages.subtracting(kinds) == [], "pages that nobody looked at")
    }

    @Test func `the walk sees what is written where it should not be`() {
        let page = """
            <html lang="qps"><head><title>«ṡ»</title><meta name="description" content="A"><meta name="x" content="no">
            <script>no</script></head><body><p lang="pt">no <b>no</b></p><p>B <img alt="C" src="no"> <i lang="pt">no</i> D</p>
            <input placeholder="E" value="no"><nav aria-label="F"></nav></body></html>
            """
        let found = HTMLWords(of: page).words.map(\.text).joined().filter(\.isASCII).filter(\.isLetter)
        #expect(Set(found) == ["A", "B", "C", "D", "E", "F"])
        #expect(PseudoStrings.text("Tips {count} of {all}: go") == "«Ţíþš {count} óƒ {all}: ĝó»")
    }

    /// What is no word of any language: addresses, units, the names of licences.
    private static func withoutNames(_ text: String) -> String {
        text.replacing(/https?:\/\/\S+|\b[a-z]+\.example\S*|CC-BY-4\.0|OpenStreetMap/, with: "")
            .replacing(/[0-9]\u{A0}?\s?k?m\b/, with: "")
    }

    private static let engagement = EngagementSnapshot(
        performances: [
            "ana/dusk": EngagementSnapshot.Counts(
                likes: 9, views: 30, tips: 4,
                hours: [
                    EngagementSnapshot.Hour(start: "2026-12-05T09:00:00Z", likes: 9, views: 30, tips: 4)
                ]),
            "ana/swing": EngagementSnapshot.Counts(
                likes: 0, views: 60, hours: [EngagementSnapshot.Hour(start: "2026-12-05T09:00:00Z", views: 60)]),
        ],
        live: [
            LiveStatus(
                performance: "ana/dusk", date: "2026-12-05", stop: 1, state: .late, at: "2026-12-05T17:55:00Z",
                until: "2026-12-05T19:00:00Z", minutes: 12)
        ],
        popUps: [
            PopUpSet(
                performer: "bo", pitch: "lisbon/alfama", from: "2026-12-05T18:00:00Z", until: "2026-12-05T19:00:00Z")
        ])

    /// Something of everything, without a letter from a to z in anything that is shown.
    private static let files: [String: String] = [
        "Content/site.yml": """
        title: Улица
        url: https://busking.example/
        license: CC-BY-4.0
        contact: hello@busking.example
        companion: /
        languages: [\(language)]
        """,
        "Content/cities/lisbon.md": """
        ---
        name: Лиссабон
        country: PT
        timezone: Europe/Lisbon
        currency: EUR
        center: [-9.1393, 38.7139]
        suggested_tips: [2, 5]
        closed: [{ from: 2027-01-01T00:00, to: 2027-01-02T00:00, reason: Праздник }]
        ---
        Свет.
        """,
        "Content/cities/porto.md":
            "---\nname: Порту\ncountry: PT\ntimezone: Europe/Lisbon\ncurrency: EUR\ncenter: [-8.61, 41.15]\n---\n",
        "Content/pitches/lisbon/alfama.md": """
        ---
        name: Алфама
        coordinates: [-9.13012, 38.71223]
        address: Площадь
        code: А1
        hours: Mo-Fr 10:00-22:00; Sa 12:00-24:00
        amplification: Mo-Su 12:00-20:00
        longest_set: 1h
        capacity: 2
        indoor: true
        accessibility: [step_free, seating]
        getting_there: Пешком
        until: 2027-12-31
        closed:
          - { from: 2026-12-20T00:00, reason: Ремонт, instead: camoes }
        ---
        Вид.
        """,
        "Content/pitches/lisbon/camoes.md": """
        ---
        name: Камоэнс
        coordinates: [-9.14352, 38.71073]
        address: Площадь
        amplification: true
        closed: [{ from: 2026-12-05T00:00, to: 2026-12-05T12:00, reason: Рынок }]
        ---
        """,
        "Content/festivals/winter.md":
            "---\nname: Зима\ncity: lisbon\nfrom: 2026-12-05\nto: 2026-12-06\npitches: [alfama, camoes]\n---\nСнег.\n",
        "Content/performers/ana/index.md": """
        ---
        name: Анна
        city: lisbon
        from: Порту
        genres: [folk, jazz]
        image: portrait.jpg
        image_alt: Портрет
        links: { Сайт: "https://ana.example/" }
        tips: { stripe_account: acct_1234567890, links: [{ name: Копилка, url: "https://tips.example/ana" }] }
        ---
        Она поёт.
        """,
        "Content/performers/bo/index.md": "---\nname: Бо\ncity: lisbon\n---\n",
        "Content/performers/ana/dusk.md": """
        ---
        title: Сумерки
        genre: folk
        date: 2026-12-05
        festival: winter
        stops:
          - { pitch: alfama, start: 18:00, end: 18:45, note: Тихо }
          - { pitch: camoes, start: 19:15, end: 20:00, title: Ещё, approximate: true }
        repeat: { every: week, on: [sat], until: 2027-02-27 }
        with: [bo]
        accessibility: [step_free, loud, strobe]
        amplified: false
        image: portrait.jpg
        image_alt: Портрет
        videos: [{ url: "https://video.example/1", title: Фильм }]
        ---
        Шарф.
        """,
        "Content/performers/ana/swing.md": """
        ---
        title: Танец
        genre: jazz
        date: 2026-12-06
        status: cancelled
        note: Дождь
        amplified: true
        stops: [{ pitch: camoes, start: 12:30, end: 12:50 }]
        ---
        """,
        "Content/performers/bo/porto.md": """
        ---
        title: Река
        genre: pop
        city: porto
        date: 2026-12-05
        status: late
        stops: [{ key: bridge, name: Мост, address: Река, coordinates: [-8.6106, 41.1406], start: 21:00, end: 21:45 }]
        ---
        """,
        "Content/pages/about.md": "---\ntitle: О нас\n---\nМы.\n",
    ]
}

/// English without a letter from a to z.
enum PseudoStrings {
    private static let letters: [Character: Character] = Dictionary(
        uniqueKeysWithValues: zip(
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
            "áƀçđéƒĝħíĵķłɱñóþɋŕšţúṽŵẋýžÁƁÇĐÉƑĜĦÍĴĶŁṀÑÓÞɊŔŠŢÚṼŴẊÝŽ"))

    static func text(_ text: String) -> String {
        var depth = 0
        let written = text.map { character -> Character in
            if character == "{" { depth += 1 }
            if character == "}" { depth -= 1 }
            return depth > 0 ? character : letters[character] ?? character
        }
        return "«" + String(written) + "»"
    }

    /// Each value of the file in its other letters; what a program reads stays as it is.
    static func file(of english: String) -> String {
        english.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            if line.contains(#/^\s*(#|direction:|locale:)/#) { return String(line) }
            if let group = line.wholeMatch(of: /(\s*[\w"]+: )\{ (.*) \}/) {
                let pairs = group.2.split(separator: ", ").map { pair in
                    let parts = pair.split(separator: ": ", maxSplits: 1)
                    return "\(parts[0]): \"\(text(String(parts[1])))\""
                }
                return "\(group.1){ \(pairs.joined(separator: ", ")) }"
            }
            if let quoted = line.wholeMatch(of: /(\s*[\w"]+: )"(.*)"/) {
                return quoted.1 + "\"" + text(String(quoted.2)) + "\""
            }
            if let plain = line.wholeMatch(of: /(\s*[\w"]+: )(\S.*)/) {
                return plain.1 + "\"" + text(String(plain.2)) + "\""
            }
            return String(line)
        }.joined(separator: "\n")
    }
}
