import Testing

@testable import Domain

@Suite struct NameTests {
    @Test(arguments: ["a", "ana-fado", "2027", "a1-b2", String(repeating: "a", count: 64)])
    func `a slug is lower-case words with hyphens`(text: String) {
        #expect(Slug(text)?.description == text)
    }

    @Test(arguments: ["", "-a", "a-", "a--b", "A", "a b", "..", "a/b", "á", "a_b", String(repeating: "a", count: 65)])
    func `anything else is no slug`(text: String) {
        #expect(Slug(text) == nil)
    }

    @Test(arguments: [("Praça Dom Pedro IV", "praca-dom-pedro-iv"), ("  Černá věž! ", "cerna-vez"), ("A & B", "a-b")])
    func `free text folds into a slug`(text: String, slug: String) {
        #expect(Slug(folding: text)?.description == slug)
    }

    @Test func `text without a letter that a slug knows folds into nothing`() {
        #expect(Slug(folding: "広場") == nil)
    }

    @Test(arguments: [
        ("https://example.org", "https://example.org", "/"),
        ("https://example.org/busking", "https://example.org", "/busking/"),
        ("http://localhost:8080/", "http://localhost:8080", "/"),
    ])
    func `a site's address is an origin and a path`(text: String, origin: String, path: String) throws {
        let url = try #require(SiteURL(text))
        #expect(url.origin == origin)
        #expect(url.path == path)
    }

    @Test(arguments: [
        "example.org", "ftp://a.b", "https://", "https://a b", "https://u@h/", "https://a.b/?q", "https://a.b/../c",
        "https://a.b:99999/", "https://a.b:+80/", "https://a.b:/",
    ])
    func `what is no address of a site is refused`(text: String) {
        #expect(SiteURL(text) == nil)
    }
}
