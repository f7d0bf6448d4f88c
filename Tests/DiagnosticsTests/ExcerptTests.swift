import Diagnostics
import Testing

@Suite("The line and its caret")
struct ExcerptTests {
    /// The two lines of the excerpt without their four spaces.
    private func excerpt(_ line: String, _ column: Int, _ length: Int = 1) -> [String] {
        HumanFormat(colour: false).text(of: Sample.report(line, column: column, length: length))
            .split(separator: "\n")[1...2].map { String($0.dropFirst(4)) }
    }

    @Test("tabs are kept, so the caret stands right whatever their width")
    func tabs() {
        #expect(excerpt("\t\ttitle:\tx\ty", 10, 1) == ["title:\tx\ty", "      \t^"])
    }

    @Test("wide characters take two columns, marks that join take none")
    func wide() {
        #expect(excerpt("title: 東京 street", 8, 2) == ["title: 東京 street", "       ^~~~"])
        #expect(excerpt("東京: x", 5, 1) == ["東京: x", "      ^"])
        #expect(excerpt("cafe\u{301}: x", 8, 1) == ["cafe\u{301}: x", "      ^"])
    }

    @Test("a finding in the indentation keeps it in sight")
    func indentation() {
        #expect(excerpt("  \tkey: x", 3, 1) == ["\tkey: x", "^"])
    }

    @Test("a range beyond the end is cut, a column beyond it points behind the last character")
    func beyond() {
        #expect(excerpt("key: x", 6, 90) == ["key: x", "     ^"])
        #expect(excerpt("key:", 70) == ["key:", "    ^"])
    }

    @Test("of a long line the part around the caret is shown")
    func long() {
        let line = String(repeating: "a", count: 200) + "bcd" + String(repeating: "e", count: 200)
        let shown = excerpt(line, 201, 3)
        #expect(
            shown == [
                "…" + String(repeating: "a", count: 60) + "bcd" + String(repeating: "e", count: 95) + "…",
                String(repeating: " ", count: 61) + "^~~",
            ])
        #expect(excerpt(line, 2, 2) == [String(line.prefix(158)) + "…", " ^~"])
        #expect(
            excerpt(line, 201, 300)[1] == String(repeating: " ", count: 61) + "^" + String(repeating: "~", count: 97))
        #expect(excerpt(line, 403)[0] == "…" + String(repeating: "e", count: 61))
        #expect(excerpt(String(line.prefix(160)), 100)[0].count == 160)
    }
}
