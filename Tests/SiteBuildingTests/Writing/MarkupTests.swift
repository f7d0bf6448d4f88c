import Domain
import Testing

@testable import SiteBuilding

@Suite struct MarkupTests {
    @Test(arguments: [
        ("plain", "plain"), ("a < b & c > \"d\" 'e'", "a &lt; b &amp; c &gt; &quot;d&quot; &#39;e&#39;"),
        ("bell\u{7}", "bell\u{FFFD}"), ("tab\tline\n", "tab\tline\n"),
    ])
    func `text is safe in content and in attributes`(text: String, expected: String) {
        #expect(Markup.escaped(text) == expected)
    }

    @Test func `a geo link keeps the name as data`() throws {
        let point = try #require(Coordinates(longitude: -9.13935, latitude: 38.71387))
        #expect(
            GeoLink.url(point, name: "Café (a&b)")
                == "geo:38.71387,-9.13935?q=38.71387,-9.13935(Caf%C3%A9%20%28a%26b%29)")
    }
}
