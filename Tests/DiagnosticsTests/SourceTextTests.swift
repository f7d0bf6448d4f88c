import Diagnostics
import Testing

@Suite("The lines of a file")
struct SourceTextTests {
    @Test("a byte-order mark and carriage returns are no part of a line")
    func endings() {
        let text = SourceText([0xEF, 0xBB, 0xBF] + Array("one\r\ntwo\n\nfour".utf8))
        #expect((0...5).map { text[line: $0] } == [nil, "one", "two", "", "four", nil])
    }

    @Test("a file that ends with a line break has an empty last line, as editors show it")
    func lastLine() {
        let text = SourceText(Array("one\n".utf8))
        #expect(text[line: 2] == "")
        #expect(text[line: 3] == nil)
        #expect(SourceText([])[line: 1] == "")
    }

    @Test("what is not UTF-8 shows as U+FFFD")
    func invalid() {
        #expect(SourceText([0x61, 0xFF, 0x62])[line: 1] == "a\u{FFFD}b")
    }
}
