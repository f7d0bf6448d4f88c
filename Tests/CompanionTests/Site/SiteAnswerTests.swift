import Hashing
import HTTPTypes
import Testing
import TestLiterals

@testable import Companion

/// What goes with the bytes of a file, and when they need not go.
@Suite struct SiteAnswerTests {
    private static let digits = "0123456789"

    @Test func `a tag is of the bytes, whatever their name and their age`() async throws {
        try await TestSite.run(["a.txt": "same", "b.txt": "same", "c.txt": "other"]) { companion, site in
            let first = try await companion.ask(.get, "/a.txt")
            #expect(first.fields[.eTag] == "\"\(ContentHash.of("same".utf8).prefix(32))\"")
            #expect(try await companion.ask(.get, "/b.txt").fields[.eTag] == first.fields[.eTag])
            #expect(try await companion.ask(.get, "/c.txt").fields[.eTag] != first.fields[.eTag])
            try site.date("public/a.txt", 1_000_000_000)
            let later = try await companion.ask(.get, "/a.txt")
            #expect(later.fields[.eTag] == first.fields[.eTag])
            #expect(later.fields[.lastModified] == "Sun, 09 Sep 2001 01:46:40 GMT")
        }
    }

    @Test func `a large file has its tag too, and comes as it is`() async throws {
        let text = String(repeating: Self.digits, count: 30_000)
        try await TestSite.run(["large.txt": text]) { companion, _ in
            for _ in 1...2 {
                let reply = try await companion.ask(.get, "/large.txt")
                #expect(reply.fields[.eTag] == "\"\(ContentHash.of(text.utf8).prefix(32))\"")
                #expect(reply.text == text)
                #expect(reply.fields[.contentLength] == "300000")
            }
            let part = try await companion.ask(.get, "/large.txt", nil, [.range: "bytes=65530-262149"])
            #expect(part.status == 206)
            #expect(part.text == String(text.dropFirst(65530).prefix(196_620)))
            #expect(part.fields[.contentRange] == "bytes 65530-262149/300000")
        }
    }

    @Test(arguments: ["/digits.txt", "/feed.json", "/"])
    func `whoever has it already gets no bytes, but all that a cache needs`(path: String) async throws {
        try await TestSite.run(["digits.txt": Self.digits, "feed.json": "{}", "index.html": "home"]) {
            companion, site in
            for name in ["digits.txt", "feed.json", "index.html"] { try site.date("public/" + name, 1_000_000_000) }
            let first = try await companion.ask(.get, path)
            let tag = try #require(first.fields[.eTag])
            for fields: HTTPFields in [
                [.ifNoneMatch: tag], [.ifNoneMatch: "\"x\", W/\(tag)"], [.ifNoneMatch: "*"],
                [.ifModifiedSince: "Sun, 09 Sep 2001 01:46:40 GMT"], [.ifNoneMatch: tag, .range: "bytes=0-1"],
            ] {
                for method in [HTTPRequest.Method.get, .head] {
                    let reply = try await companion.ask(method, path, nil, fields)
                    #expect(reply.status == 304)
                    #expect(reply.text.isEmpty)
                    for name: HTTPField.Name in [.eTag, .cacheControl, .vary, .lastModified, .accessControlAllowOrigin]
                    {
                        #expect(reply.fields[name] == first.fields[name])
                    }
                    #expect(reply.fields[.contentLength] == nil)
                }
            }
            let other = try await companion.ask(.get, path, nil, [.ifMatch: "\"x\""])
            #expect(other.status == 412)
        }
    }

    @Test(
        arguments: [
            ("bytes=0-3", 206, "0123", "bytes 0-3/10"), ("bytes=7-", 206, "789", "bytes 7-9/10"),
            ("bytes=-2", 206, "89", "bytes 8-9/10"), ("bytes=5-500", 206, "56789", "bytes 5-9/10"),
            ("bytes=0-1,4-5", 200, digits, nil), ("lines=1-2", 200, digits, nil), ("bytes=10-", 416, nil, "bytes */10"),
            ("bytes=-0", 416, nil, "bytes */10"),
        ] as [(String, Int, String?, String?)])
    func `a part is sent where one is asked for`(range: String, status: Int, text: String?, told: String?) async throws
    {
        try await TestSite.run(["digits.txt": Self.digits]) { companion, _ in
            let reply = try await companion.ask(.get, "/digits.txt", nil, [.range: range])
            #expect(reply.status == status)
            #expect(reply.fields[.contentRange] == told)
            if let text {
                #expect(reply.text == text)
                #expect(reply.fields[.contentLength] == "\(text.utf8.count)")
                #expect(reply.fields[.acceptRanges] == "bytes")
            }
            let head = try await companion.ask(.head, "/digits.txt", nil, [.range: range])
            #expect(head.status == 200)
            #expect(head.fields[.contentLength] == "10")
        }
    }

    @Test func `a part of another content is not glued to the one that the client has`() async throws {
        try await TestSite.run(["digits.txt": Self.digits]) { companion, site in
            let tag = try #require(try await companion.ask(.get, "/digits.txt").fields[.eTag])
            let fields: HTTPFields = [.range: "bytes=8-", .ifRange: tag]
            #expect(try await companion.ask(.get, "/digits.txt", nil, fields).text == "89")
            try site.write("new.txt", "abcdefghij")
            try site.rename("public/digits.txt", to: "old.txt")
            try site.rename("new.txt", to: "public/digits.txt")
            let reply = try await companion.ask(.get, "/digits.txt", nil, fields)
            #expect(reply.status == 200)
            #expect(reply.text == "abcdefghij")
        }
    }

    @Test(arguments: [
        (nil, nil, "plain"), ("br", "br", "brotli"), ("gzip", "gzip", "gzipped"), ("zstd, gzip", "zstd", "zstandard"),
        ("gzip, deflate, br, zstd", "br", "brotli"), ("br;q=0.1, gzip", "gzip", "gzipped"),
        ("gzip;q=0.1, identity", nil, "plain"), ("deflate", nil, "plain"), ("identity;q=0", nil, "plain"),
    ])
    func `what is there packed is sent so to whoever unpacks it`(
        accepted: String?, coding: String?, text: String
    ) async throws {
        let files = ["p.css": "plain", "p.css.br": "brotli", "p.css.gz": "gzipped", "p.css.zst": "zstandard"]
        try await TestSite.run(files) { companion, site in
            for name in files.keys { try site.date("public/" + name, 1_000_000_000) }
            var fields: HTTPFields = [:]
            fields[.acceptEncoding] = accepted
            let reply = try await companion.ask(.get, "/p.css", nil, fields)
            #expect(reply.text == text)
            #expect(reply.fields[.contentEncoding] == coding)
            #expect(reply.fields[.contentType] == "text/css; charset=utf-8")
            #expect(reply.fields[.vary] == "Accept-Encoding")
            #expect(reply.fields[.eTag] == "\"\(ContentHash.of(text.utf8).prefix(32))\"")
        }
    }

    @Test func `what was packed before the original changed is forgotten work`() async throws {
        try await TestSite.run(["p.css": "plain", "p.css.br": "brotli", "i.png": "plain", "i.png.br": "x"]) {
            companion, site in
            try site.date("public/p.css", 1_000_000_001)
            try site.date("public/p.css.br", 1_000_000_000)
            #expect(try await companion.ask(.get, "/p.css", nil, [.acceptEncoding: "br"]).text == "plain")
            let picture = try await companion.ask(.get, "/i.png", nil, [.acceptEncoding: "br"])
            #expect(picture.text == "plain")
            #expect(picture.fields[.vary] == nil)
        }
    }

    @Test(arguments: [
        ("/", "no-cache"), ("/feed.json", "no-cache"),
        ("/assets/style.b7a3db2ea9.css", "public, max-age=31536000, immutable"),
        ("/a.png", "public, max-age=600, stale-while-revalidate=86400"),
    ])
    func `how long a file may be kept depends on what it is`(path: String, policy: String) async throws {
        let files = ["index.html": "", "feed.json": "", "assets/style.b7a3db2ea9.css": "", "a.png": ""]
        try await TestSite.run(files) { companion, _ in
            let reply = try await companion.ask(.get, path)
            #expect(reply.fields[.cacheControl] == policy)
        }
    }

    @Test func `feeds are for pages everywhere, pages are not`() async throws {
        let feeds = ["a.geojson", "feed.json", "catalog.json", "calendar.ics", "atom.xml", "tiles/1.pbf"]
        var files = ["index.html": "", "style.css": "", "a.png": ""]
        for feed in feeds where feed != "catalog.json" { files[feed] = "" }
        try await TestSite.run(files) { companion, _ in
            for feed in feeds {
                let reply = try await companion.ask(.get, "/" + feed, nil, [.origin: "https://other.example"])
                #expect(reply.fields[.accessControlAllowOrigin] == "*", "\(feed)")
                let asked = try await companion.ask(.options, "/" + feed, nil, [.accessControlRequestMethod: "GET"])
                #expect(asked.status == 204)
                #expect(asked.fields[.accessControlAllowOrigin] == "*")
                #expect(asked.fields[.accessControlAllowMethods] == "GET, HEAD, OPTIONS")
            }
            for path in ["/", "/style.css", "/a.png"] {
                #expect(try await companion.ask(.get, path).fields[.accessControlAllowOrigin] == nil)
                let asked = try await companion.ask(.options, path)
                #expect(asked.fields[.accessControlAllowOrigin] == nil)
                #expect(asked.fields[.allow] == "GET, HEAD, OPTIONS")
            }
        }
    }

    @Test func `a page has all the fields that keep it to itself, a picture that may hold scripts is shut in`()
        async throws
    {
        try await TestSite.run(["index.html": "", "icon.svg": "", "atom.xml": "", "a.png": ""]) { companion, _ in
            let page = try await companion.ask(.get, "/").fields
            #expect(page[.contentSecurityPolicy] == SiteSecurity.pagePolicy)
            #expect(page[.referrerPolicy] == "strict-origin-when-cross-origin")
            #expect(page[.xFrameOptions] == "DENY")
            #expect(page[.crossOriginOpenerPolicy] == "same-origin")
            #expect(page[.permissionsPolicy]?.hasPrefix("geolocation=(self), ") == true)
            for path in ["/icon.svg", "/atom.xml"] {
                let policy = try await companion.ask(.get, path).fields[.contentSecurityPolicy]
                #expect(policy?.hasSuffix("sandbox") == true)
            }
            #expect(try await companion.ask(.get, "/a.png").fields[.contentSecurityPolicy] == nil)
        }
    }

    @Test func `no page may run what stands in it, or be shown in another's`() {
        let directives = SiteSecurity.pagePolicy.split(separator: "; ").map(String.init)
        #expect(directives.contains("script-src 'self'"))
        #expect(directives.contains("style-src 'self'"))
        #expect(directives.contains("frame-ancestors 'none'"))
        #expect(!SiteSecurity.pagePolicy.contains("unsafe"))
        #expect(!SiteSecurity.pagePolicy.contains("*"))
    }

    @Test func `a file of the future has no date that later ones would lose against`() async throws {
        try await TestSite.run(["a.txt": "a"]) { companion, site in
            companion.clock.now = "2026-12-05T18:00:00Z"
            try site.date("public/a.txt", 1_900_000_000)
            #expect(try await companion.ask(.get, "/a.txt").fields[.lastModified] == nil)
        }
    }
}
