import JSONWriting
import Testing

@Suite struct JSONWriterTests {
    private func json(_ write: (inout JSONWriter) -> Void, isInHTML: Bool = false) -> String {
        var writer = JSONWriter(isInHTML: isInHTML)
        write(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test func `values of objects and arrays are separated by commas`() {
        let text = json {
            $0.object {
                $0.field("a", 1)
                $0.key("b")
                $0.array {
                    $0.integer(1)
                    $0.array { _ in }
                    $0.object { _ in }
                    $0.null()
                }
                $0.field("c", true)
            }
        }
        #expect(text == #"{"a":1,"b":[1,[],{},null],"c":true}"#)
    }

    @Test(arguments: [
        ("plain", #""plain""#), ("say \"so\"", #""say \"so\"""#), ("back\\slash", #""back\\slash""#),
        ("two\nlines", #""two\nlines""#), ("tab\tand\u{0}nul", #""tab\u0009and\u0000nul""#), ("Praça 🎻", #""Praça 🎻""#),
        ("</script>", #""</script>""#),
    ])
    func `text is escaped as RFC 8259 says`(text: String, expected: String) {
        #expect(json { $0.string(text) } == expected)
    }

    @Test func `inside of HTML nothing can end the script`() {
        let text = json({ $0.string("</script><img src=x onerror=alert(1)>&") }, isInHTML: true)
        #expect(text == #""\u003c/script\u003e\u003cimg src=x onerror=alert(1)\u003e\u0026""#)
    }

    @Test func `a field without a value is left out`() {
        #expect(json { $0.object { $0.field("a", nil as String?) } } == "{}")
    }

    @Test(arguments: [
        (-9.13935, "-9.13935"), (0.1, "0.1"), (38.0, "38"), (-0.0000001, "0"), (51.5099001, "51.5099"),
        (179.9999999, "180"), (.nan, "null"), (.infinity, "null"),
    ])
    func `a number has at most six decimals and no zeros at its end`(value: Double, expected: String) {
        #expect(json { $0.number(value, decimals: 6) } == expected)
    }
}
