import Engagement
import HTTPTypes
import Testing
import TestLiterals

@testable import Companion

@Suite struct VisitorTests {
    @Test(
        arguments: [
            ("busking.example", "https://busking.example", true, true, false),
            ("localhost:8080", "http://localhost:8080", true, false, false),
            ("api.example", "https://busking.example", false, false, true),
            ("busking.example", nil, true, true, true),
        ] as [(String, String?, Bool, Bool, Bool)])
    func `who asks from where gets a cookie, a header, or both`(
        host: String, origin: String?, hasCookie: Bool, isSecure: Bool, hasHeader: Bool
    ) throws {
        var head = HTTPRequest(method: .put, scheme: "http", authority: host, path: "/")
        if let origin { head.headerFields[.origin] = origin }
        let fields = VisitorIntroduction.fields(for: "v1.x.y", head: head, isSecure: true)
        #expect((fields[.setCookie] != nil) == hasCookie)
        #expect((fields[.setCookie]?.hasSuffix("; Secure") ?? false) == isSecure)
        #expect((fields[.streetmapVisitor] != nil) == hasHeader)
        if hasCookie {
            #expect(
                fields[.setCookie]?.hasPrefix(
                    "streetmap_visitor=v1.x.y; Path=/v1; Max-Age=34560000; HttpOnly; SameSite=Lax") == true)
        }
    }

    @Test func `a visitor comes back by cookie or by header`() throws {
        let book = VisitorBook(secret: try Secret(Sample.secret))
        let other = VisitorBook(secret: try Secret("another-key-of-thirty-two-letters"))
        let visitor = try #require(VisitorID(bytes: Array(1...16)))
        let token = book.token(of: visitor)
        #expect(book.visitor(of: token) == visitor)
        #expect(other.visitor(of: token) == nil)
        #expect(book.visitor(in: [.streetmapVisitor: token]) == visitor)
        #expect(book.visitor(in: [.cookie: "a=b; streetmap_visitor=\(token); c=d"]) == visitor)
        #expect(book.visitor(in: [.cookie: "xstreetmap_visitor=\(token)"]) == nil)
        #expect(book.visitor(in: [:]) == nil)
    }
}
