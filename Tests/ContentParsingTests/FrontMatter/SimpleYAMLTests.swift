import Foundation
import TestSupport
import Testing
import Yams

@testable import ContentParsing

/// What the reader of simple YAML gives is what Yams gives; and it gives something for what people write.
@Suite struct SimpleYAMLTests {
    private static let good: [String] = [
        "title: Fado at dusk\ngenre: folk\ndate: 2026-12-05\n",
        "stops:\n  - pitch: rossio\n    start: 18:00\n    end: 18:45\n  - { pitch: camoes, start: 19:15, end: 20:00 }\n",
        "stops:\n- pitch: rossio\n  start: 18:00\nwith: [bo-trio, circo-lua]\n",
        "coordinates: [-9.1393, 38.7139]\nbounds: [ -9.2 , 38.6, -9.0, 38.8 ]\n",
        "a: \"quoted: text # no comment\"\nb: 'single'\nc: plain # a comment\n# a comment\n\nd: e#f\n",
        "tips:\n  stripe_account: acct_1\n  links: [{ name: MB WAY, url: \"https://pay.example/ana?a=1\" }]\n",
        "url: https://busking.example/path/\nopening: Mo-Fr 12:00-20:00; Sa,Su 10:00-22:00\n",
        "repeat: { every: week, on: [sat], until: 2027-12-11 }\nempty: []\nnone: {}\n",
        "name: Žluťoučký kůň\nplace: Třída 5\nnote: 花火\n",
        "name: Praça\nplace: { name: Sé, code: ÄÖ, at: [1, 2] } # here\nx: y\n",
        "deep:\n  deeper:\n    deepest: 1\n  next: 2\nlast: 3",
        "list:\n  - one\n  - two # three\n  - 'four'\n  - [5, 6]\n  -   a: 1\n      b: 2\n",
    ]

    private static let others: [String] = [
        "", "a", "- a\n- b\n", "a:\n", "a: |\n  b\n", "a: >\n  b\n", "a: b\n  c\n", "a: \"b\\n\"\n", "a: 'it''s'\n",
        "a: &b c\n",
        "a: *b\n", "a: !c d\n", "a: b: c\n", "a: [b\n  , c]\n", "a: [b: c]\n", "a: {b}\n", "a: [b,, c]\n", "a: [b, ]\n",
        "a: 1\na: 2\n", "? a\n: b\n", "a:b\n", "a: ~\n", "a : b\n", "\ta: b\n", "a: b\tc\n", "a:\n  b: 1\n c: 2\n",
        "a: b\r\nc: d\n",
        "a: b\u{85}c\n", "a: b\u{2028}c\n", "a: \u{FEFF}b\n", "a: b:\n", "a: @b\n", "a: `b\n", "a: %b\n", "a: - b\n",
        "a:\n- b\n  c: d\n",
        "\"a\": b\n", "a: [b ]c\n", "a: \"b\" c\n", "...\n", "a: b\n...\n", "a: b\n---\nc: d\n", "a: {b: c, b: d}\n",
    ]

    private func nodes(_ text: String) throws -> [YAMLPair]? {
        try Yams.compose(yaml: text, .basic, .default, .utf8).map(YAMLNode.init)?.mapping
    }

    private func simple(_ text: String) -> [YAMLPair]? {
        SimpleYAML.mapping(in: Array(text.utf8), 0..<text.utf8.count)
    }

    @Test(arguments: good) func `what people write is read, as Yams reads it`(text: String) throws {
        let found = try #require(simple(text))
        #expect(try found == nodes(text))
    }

    @Test(arguments: others) func `everything else is left to the library`(text: String) {
        #expect(simple(text) == nil)
    }

    @Test(arguments: 0..<8) func `where something is read it is what Yams reads`(seed: Int) throws {
        var random = Lottery(seed: UInt64(seed))
        let pieces = [
            ":", ": ", "- ", "[", "]", "{", "}", ",", "'", "\"", "#", " #", " ", "  ", "\n", "\n  ", "\n- ", "a",
            "18:00", "é", "\\",
            "?", "!", "&", "*", "|", ">", "%", "@", "~", "-", "--", "---", "...", "\t", "=", "a: b", "x:", "花", "/",
            "(", "+", ".5",
        ]
        var read = 0
        for _ in 0..<4000 {
            var text = Array(Self.good[Int.random(in: 0..<Self.good.count, using: &random)])
            for _ in 0...Int.random(in: 0...3, using: &random) {
                let place = Int.random(in: 0...text.count, using: &random)
                if Bool.random(using: &random) {
                    text.insert(contentsOf: pieces[Int.random(in: 0..<pieces.count, using: &random)], at: place)
                } else if place < text.count {
                    text.remove(at: place)
                }
            }
            guard let found = simple(String(text)) else { continue }
            read += 1
            let expected = try? nodes(String(text))
            #expect(found == expected, "\(String(text))")
            if found != expected { return }
        }
        #expect(read > 500)
    }

    @Test func `nearly all of the sample is simple`() throws {
        let content = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Content").standardizedFileURL
        let walk = try #require(FileManager.default.enumerator(at: content, includingPropertiesForKeys: nil))
        var (all, read) = (0, 0)
        for case let file as URL in walk where file.pathExtension == "md" {
            let bytes = Array(try Data(contentsOf: file))
            guard case .text(let text) = TextFile.read(bytes, path: file.path), let matter = try? FrontMatter(of: text)
            else { continue }
            let yaml = String(decoding: text.bytes[matter.yaml], as: UTF8.self)
            guard !yaml.isEmpty else { continue }
            all += 1
            guard let found = simple(yaml) else { continue }
            read += 1
            #expect(try found == nodes(yaml), "\(file.path)")
        }
        #expect(read * 10 > all * 9, "\(read) of \(all)")
    }
}
