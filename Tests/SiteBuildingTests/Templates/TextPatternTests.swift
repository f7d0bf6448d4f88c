import Testing

@testable import SiteBuilding

@Suite struct TextPatternTests {
    @Test(arguments: [
        ("", ""), ("plain", "plain"), ("{a}", "[a]"), ("{a}{b}", "[a][b]"), ("x {a} y", "x [a] y"),
        ("open { only", "open { only"), ("close } only", "close } only"), ("{a", "{a"), ("} {a}", "} [a]"),
        ("{}", "[]"),
    ])
    func `placeholders are filled in, and a brace alone is text`(pattern: String, filled: String) {
        #expect(TextPattern(pattern).filled { "[\($0)]" } == filled)
    }

    @Test func `what is filled in is not read again`() {
        #expect(TextPattern("{a}-{b}").filled(["a": "{b}", "b": "x"]) == "{b}-x")
    }

    @Test func `a placeholder without a value is nothing`() {
        #expect(TextPattern("a{b}c").filled([:]) == "ac")
    }

    @Test(arguments: [("", ""), ("plain", "plain"), ("a { b", "a { b"), ("{a}", nil), ("a {b}", nil)])
    func `only a text without placeholders is plain`(pattern: String, plain: String?) {
        #expect(TextPattern(pattern).plainText == plain)
    }
}
