import Diagnostics
import Testing

@Suite("The name that was probably meant")
struct NearestNameTests {
    @Test(
        "a slip is understood, something else is not",
        arguments: [
            ("titel", "title"), ("tilte", "title"), ("Title", "title"), ("descripton", "description"),
            ("gnere", "genre"),
            ("colour", nil), ("x", nil), ("", nil),
        ])
    func nearest(name: String, expected: String?) {
        #expect(NearestName.of(name, in: ["title", "genre", "date", "stops", "description"]) == expected)
    }

    @Test("of two that are as near, the first by name wins, in whatever order they come")
    func tie() {
        #expect(NearestName.of("bat", in: ["hat", "cat"]) == "cat")
        #expect(NearestName.of("bat", in: ["cat", "hat"]) == "cat")
    }

    @Test("the hint asks")
    func hint() {
        #expect(NearestName.hint(for: "titel", in: ["title"]) == "did you mean “title”?")
        #expect(NearestName.hint(for: "colour", in: ["title"]) == nil)
    }
}
