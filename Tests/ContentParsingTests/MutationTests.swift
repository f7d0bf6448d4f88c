import ContentParsing
import Diagnostics
import TestSupport
import Testing

/// Good files with random mistakes: whatever comes of them, reading returns, and what it says can be shown.
struct MutationTests {
    private static let pieces = [
        "---", "\n", ":", ": ", "- ", "[", "]", "{", "}", "*", "&", "!", "|", ">", "'", "\"", "#", "\\", "\t", "\r\n",
        "\u{FEFF}", "\0",
        "é", "花", "\u{202E}", "25:30", "99999999999999999999", "-1", "NaN", ".inf", "2026-02-30", "0000-00-00", "<b>",
        "](x)", "![a](",
        "|-|", "~~", "```", "`", "%", "1e999", "\u{2028}", "...", "? ",
    ].map { Array($0.utf8) }

    private static func mutated(_ bytes: [UInt8], _ random: inout Lottery) -> [UInt8] {
        var result = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let place = Int.random(in: 0...result.count, using: &random)
            let end = min(result.count, place + Int.random(in: 0...8, using: &random))
            switch Int.random(in: 0..<6, using: &random) {
            case 0: result.removeSubrange(place..<end)
            case 1: result.insert(UInt8.random(in: 0...255, using: &random), at: place)
            case 2: result.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: place)
            case 3 where place < result.count: result[place] = UInt8.random(in: 0...255, using: &random)
            case 4: result.insert(contentsOf: result[place..<end], at: place)
            default: result.removeSubrange(place...)
            }
            if result.isEmpty { result = bytes }
        }
        return result
    }

    @Test(arguments: 0..<16)
    func `reading always returns`(_ seed: Int) async throws {
        var random = Lottery(seed: UInt64(seed))
        let good = try await ContentParser().parse(Fixture.base, zones: ZoneTable())
        let texts =
            try Fixture.base.files().filter { !$0.path.hasSuffix(".jpg") && !$0.path.hasSuffix(".mp4") }
            .map { ($0.path, try Fixture.base.bytes(of: $0.path)) } + Self.rich
        for _ in 0..<250 {
            let (path, bytes) = texts[Int.random(in: 0..<texts.count, using: &random)]
            let wrong = Self.mutated(bytes, &random)
            let found = good.diagnostics(of: wrong, at: path)
            let shown = HumanFormat(colour: false).text(
                of: DiagnosticReport(found, sources: [path: SourceText(wrong)]))
            #expect(found.isEmpty == shown.isEmpty)
            for diagnostic in found {
                let range = diagnostic.location.range
                #expect(range.line >= 1 && range.column >= 1)
                #expect(range.line <= wrong.count { $0 == 0x0A } + 1, "\(String(decoding: wrong, as: UTF8.self))")
                #expect(!diagnostic.message.contains("\n") && !diagnostic.message.hasSuffix("."))
            }
        }
    }

    /// A file with nearly every key.
    private static let rich: [(String, [UInt8])] = [
        (
            "Content/performers/ana-fado/dusk.md",
            Array(
                """
                ---
                title: "Fado: at dusk"
                genres: [folk, jazz]
                description: >
                  Two lines
                  are one.
                date: 2026-12-05
                stops:
                  - pitch: portas-do-sol
                    start: 18:00
                    end: 18:45
                  - { name: 'Rossio ''s', address: Lisbon, coordinates: [-9.13935, 38.71387], start: 19:15, end: 2026-12-06T01:00 }
                repeat: { every: week, on: [sat], until: 2027-03-27, except: [2026-12-26] }
                changes:
                  - date: 2026-12-12
                    stops: [{ pitch: x, start: 1:00, end: 2:00, key: y }]
                with: [bea]
                videos: [{ url: "https://v.example/%20", title: V }]
                accessibility: [loud]
                id: ana-fado/old
                ---
                # Head

                A *text* with [links](https://x.example), <b>tags</b> and ![pictures](a.png).

                | a | b |
                |---|--:|
                | c | ~~d~~ |

                - [x] done
                """.utf8)
        )
    ]
}
