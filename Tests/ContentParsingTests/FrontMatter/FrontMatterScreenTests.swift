import TestSupport
import Testing
import Yams

@testable import ContentParsing

struct FrontMatterScreenTests {
    private func kinds(_ yaml: String) -> [FrontMatterScreen.Finding.Kind] {
        let bytes = Array(yaml.utf8)
        return FrontMatterScreen.findings(in: bytes, 0..<bytes.count).map(\.kind)
    }

    @Test(arguments: [
        "a: *b", "*b", "- *b", "a: [*b]", "a: {b: *c}", "{*a : b}", "? *a", "a:\n  *b", "a: b\n*c", "--- *a",
        "a: 'b'\nc: *d",
        "a: \"x\\\"\"\nc: *d", "a: |\n  x\nb: *c", "a: >2\n    x\n*c", "a: |\n\n\n  x\n *c", "a: >#b\nc: *d",
        "a: |2-#b\n   x\nc: *d", "a: |+1\n  x\nc: *d", "a: b # c\nd: *e",
        "a: b#c\nd: *e",
        "a: [b, 'c]', *d]", "a: [b\n, *c]", "a:\t*b", "[a, b]: *c",
    ])
    func `an alias is found where a YAML reader would take it for one`(_ yaml: String) {
        #expect(kinds(yaml).contains(.alias), "\(yaml)")
    }

    @Test(arguments: [
        "a: b *c", "a: 'b' # *c", "# *a\nb: c", "a: '*b'", "a: \"*b\"", "a: |\n  *b\n  &c\n", "a: >\n  x\n\n  *b\nc: d",
        "a: b\n  *c\n  !d", "a: b&c", "a: R&B", "a: [b *c, d!]", "a: |2-\n   *b\n  !c\nd: e", "- |\n *b\n- c", "a: x!y",
        "a: 5*3",
        "a: \"b\n  *c\"", "a: 'it''s *b'", "'*a': b", "a: |-\n  x\n   *y\n", "a:\n  - b\n  - c *d",
    ])
    func `a sign inside a text is left alone`(_ yaml: String) {
        #expect(kinds(yaml) == [], "\(yaml)")
    }

    @Test(arguments: [
        (String(repeating: "[", count: 30_000), true), (String(repeating: "{a: ", count: 20_000), true),
        (String(repeating: "- ", count: 30_000), true), (String(repeating: "? ", count: 30_000), true),
        ((0..<40).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n"), true),
        (String(repeating: "[", count: 16) + String(repeating: "]", count: 16), false),
        (String(repeating: "[", count: 17) + String(repeating: "]", count: 17), true),
        (String(repeating: "- ", count: 16) + "a", false), (String(repeating: "- ", count: 17) + "a", true),
        (String(repeating: "a: [b]\n", count: 5_000), false),
        ("a: '" + String(repeating: "[", count: 100) + "'", false),
    ])
    func `nesting is refused from the seventeenth level on`(_ yaml: String, _ isRefused: Bool) {
        #expect(kinds(yaml) == (isRefused ? [.nesting] : []))
    }

    @Test
    func `sixty-four thousand bytes of anything take no time`() {
        let clock = ContinuousClock()
        for piece in [
            "*a ", "[a, ", "'", "\"\\", "a: |\n ", "- - ", "a:\n", "? ", "#", "\n", "&a\n", "a\n ", "[]", "{", ": ",
        ] {
            let bytes = Array(String(repeating: piece, count: 64_000 / piece.utf8.count).utf8)
            let time = clock.measure { _ = FrontMatterScreen.findings(in: bytes, 0..<bytes.count) }
            #expect(time < .milliseconds(500), "\(piece)")
        }
    }

    /// The promise that matters: whatever passes the screen has no alias, anchor or tag for the YAML reader. And what does
    /// not pass has one, where the reader gets that far.
    @Test(arguments: 0..<20)
    func `the screen refuses what the YAML reader would see, and nothing else`(_ seed: Int) throws {
        var random = Lottery(seed: UInt64(seed))
        let pieces = [
            "*a", "&b", "!c", "a", "b: ", ": ", "- ", "? ", "[", "]", "{", "}", ", ", "\n", "\n  ", "\n    ", "'", "\"",
            "|", ">",
            "|2", "#", " ", "\t", "\\", "''", "-", ":", "?", "---", "...", "\n---\n", "|\n", ">-\n", "é", "%",
        ]
        for _ in 0..<1_000 {
            let yaml = (0..<Int.random(in: 1...24, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }.joined()
            let kinds = kinds(yaml)
            // An anchor is gone from its node when the parser is, so the sign for an alias stands for both.
            guard !kinds.contains(.nesting), !kinds.contains(.anchor), let node = composed(yaml) else { continue }
            #expect(Self.refused(node) == !kinds.isEmpty, "\(yaml.debugDescription)")
        }
    }

    private func composed(_ yaml: String) -> Node? {
        do { return try compose(yaml: yaml, .basic, .default, .utf8) } catch { return nil }
    }

    private static func refused(_ node: Node) -> Bool {
        switch node {
        case .scalar(let scalar): return isTag(scalar.tag)
        case .sequence(let sequence): return isTag(sequence.tag) || sequence.contains(where: refused)
        case .mapping(let mapping):
            return isTag(mapping.tag) || mapping.contains { refused($0.key) || refused($0.value) }
        case .alias: return true
        }
    }

    /// Yams gives quoted scalars, and collections that are keys, tags of its own making.
    private static func isTag(_ tag: Yams.Tag) -> Bool {
        !["", "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map"].contains(tag.description)
    }
}
