import HTTPTypes
import Testing

@testable import Companion

@Suite struct SitePathTests {
    @Test(arguments: [
        ("/", "/"), ("/index.html", "/index.html"), ("/cities/porto/", "/cities/porto/"), ("/a%20b", "/a b"),
        ("/caf%C3%A9.png", "/café.png"), ("/%61", "/a"), ("/a..b", "/a..b"), ("/a.", "/a."), ("/%2561", "/%61"),
        ("/.well-known/security.txt", "/.well-known/security.txt"), ("/a+b", "/a+b"), ("/a~b", "/a~b"),
    ])
    func `a path is decoded once`(written: String, decoded: String) throws {
        #expect(try SitePath(written)?.text == decoded)
    }

    @Test(arguments: [
        "/..", "/../secret", "/a/../b", "/%2e%2e/secret", "/.%2e/secret", "/%2E%2e%2fsecret", "/.", "/./a", "/a/.",
        "//", "//evil.example", "/a//b", "/a//", "/%2f", "/%2Fevil.example", "/a%2fb", "/\\evil", "/a%5c..%5cb",
        "/.git", "/.git/config", "/a/.gitignore", "/.public/lock", "/%2egit", "/.well-known/.secret",
        "/.well-known2", "/...",
    ])
    func `a path that no published file can have names nothing`(written: String) throws {
        #expect(try SitePath(written) == nil)
    }

    @Test(arguments: [
        "", "a", "/%", "/%1", "/%zz", "/%+1", "/%-1", "/% 1", "/%00", "/a%00.html", "/%0a", "/%1f", "/%7f",
        "/a b", "/a\nb", "/a\u{0}b", "/café", "/\u{7f}",
        // Not UTF-8: a lone continuation, an overlong slash and dot, half of a pair, past the end, cut off.
        "/%80", "/%c0%af", "/%c0%ae%c0%ae/", "/%e0%80%af", "/%ed%a0%80", "/%f4%90%80%80", "/%c3", "/%ff%fe",
    ])
    func `what is no path is refused`(written: String) {
        let problem = #expect(throws: Problem.self) { try SitePath(written) }
        #expect(problem?.status == .badRequest)
    }

    @Test(arguments: [
        ("/busking/", "/busking/", ""), ("/busking/a/", "/busking/", "a/"), ("/a", "/", "a"), ("/", "/", ""),
        ("/busking", "/busking/", nil), ("/buskingx/a", "/busking/", nil), ("/", "/busking/", nil),
        ("/Busking/", "/busking/", nil),
    ])
    func `what lies outside of the site's path is not below it`(written: String, base: String, below: String?) throws {
        #expect(try SitePath(written)?.below(base).map(String.init) == below)
    }
}
