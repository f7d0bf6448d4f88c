import Diagnostics
import Testing

@testable import SiteBuilding

@Suite struct ScriptWordsTests {
    @Test func `a script's words are found by their literal, where they stand`() {
        let uses = ScriptWords.uses(
            in: "say(t(\"near.refused\"));\n  t(\"a\") + t(\"b\", { count }); start(\"c\"); x.t(\"d\"); t(name)",
            of: "a.js")
        #expect(uses.map(\.key) == ["near.refused", "a", "b"])
        #expect(uses.map(\.location.range.line) == [1, 2, 2])
        #expect(uses.map(\.location.range.column) == [8, 6, 15])
    }

    @Test func `the file for scripts has the words that are used, by plural category where there are some`() {
        let strings = Strings(
            language: "en",
            entries: [
                "a": .text(TextPattern("Hello {name}")), "unused": .text(TextPattern("x")),
                "b": .plural(["one": TextPattern("{count} set"), "other": TextPattern("{count} sets")]),
            ])
        let words = ScriptWords(uses: ScriptWords.uses(in: "t(\"b\") t(\"a\")", of: "a.js"))
        let text = String(decoding: words.file(strings).bytes, as: UTF8.self)
        #expect(text == "{\"a\":\"Hello {name}\",\"b\":{\"one\":\"{count} set\",\"other\":\"{count} sets\"}}\n")
    }
}
