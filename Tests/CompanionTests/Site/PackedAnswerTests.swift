import Gzip
import HTTPTypes
import Hashing
import Testing

@testable import Companion

@Suite struct PackedAnswerTests {
    private static let text = (0..<400).map { "<li>set \($0)</li>\n" }.joined()

    private static func packed(_ text: String) throws -> [UInt8] {
        try #require(try Array(text.utf8).withUnsafeBytes { try Gzip.pack($0, limit: $0.count) })
    }

    private static func tag(_ bytes: [UInt8]) -> String { "\"\(ContentHash.of(bytes).prefix(32))\"" }

    @Test(arguments: [
        ("gzip", true), ("gzip, deflate, br, zstd", true), ("x-gzip", true), ("*", true), ("GZIP;q=0.5", true),
        ("br", false), ("identity", false), ("gzip;q=0", false), ("gzip;q=0.5, identity", false),
        ("*;q=0", false), ("", false), (";;,,=", false), (nil, false),
    ])
    func `a page is packed for whoever unpacks it`(accepted: String?, isPacked: Bool) async throws {
        let packed = try Self.packed(Self.text)
        try await TestSite.run(["index.html": Self.text]) { companion, _ in
            var fields: HTTPFields = [:]
            fields[.acceptEncoding] = accepted
            let bytes = isPacked ? packed : Array(Self.text.utf8)
            // The second answer is from memory.
            for method in [HTTPRequest.Method.get, .head, .get] {
                let reply = try await companion.ask(method, "/", nil, fields)
                #expect(reply.status == 200)
                #expect(reply.bytes == (method == .head ? [] : bytes))
                #expect(reply.fields[.contentEncoding] == (isPacked ? "gzip" : nil))
                #expect(reply.fields[.contentLength] == "\(bytes.count)")
                #expect(reply.fields[.contentType] == "text/html; charset=utf-8")
                #expect(reply.fields[.vary] == "Accept-Encoding")
                #expect(reply.fields[.eTag] == Self.tag(bytes))
            }
        }
    }

    @Test func `each form is known by its own tag`() async throws {
        let packed = try Self.packed(Self.text)
        let (whole, gzip) = (Self.tag(Array(Self.text.utf8)), Self.tag(packed))
        try await TestSite.run(["index.html": Self.text]) { companion, _ in
            func status(_ tag: String, _ accepted: String) async throws -> Int {
                try await companion.ask(.get, "/", nil, [.acceptEncoding: accepted, .ifNoneMatch: tag]).status
            }
            #expect(try await status(gzip, "gzip") == 304)
            #expect(try await status("W/" + gzip, "gzip") == 304)
            #expect(try await status(whole, "gzip") == 200)
            #expect(try await status(gzip, "identity") == 200)
            #expect(try await status(whole, "identity") == 304)
            let kept = try await companion.ask(.get, "/", nil, [.acceptEncoding: "gzip", .ifNoneMatch: gzip])
            #expect(kept.fields[.eTag] == gzip)
            #expect(kept.fields[.vary] == "Accept-Encoding")
            #expect(kept.fields[.contentEncoding] == nil)
        }
    }

    @Test func `parts are cut from what lies in the folder`() async throws {
        let gzip = Self.tag(try Self.packed(Self.text))
        try await TestSite.run(["index.html": Self.text]) { companion, _ in
            let part = try await companion.ask(.get, "/", nil, [.acceptEncoding: "gzip", .range: "bytes=4-6"])
            #expect(part.status == 206)
            #expect(part.text == "set")
            #expect(part.fields[.contentEncoding] == nil)
            #expect(part.fields[.contentRange] == "bytes 4-6/\(Self.text.utf8.count)")
            // The rest of a packed answer is no part of the file.
            let rest = try await companion.ask(
                .get, "/", nil, [.acceptEncoding: "gzip", .range: "bytes=4-6", .ifRange: gzip])
            #expect(rest.status == 200)
            #expect(rest.text == Self.text)
            let head = try await companion.ask(.head, "/", nil, [.acceptEncoding: "gzip", .range: "bytes=4-6"])
            #expect(head.status == 200)
            #expect(head.fields[.eTag] == gzip)
        }
    }

    @Test func `what is short, packed already or cannot be packed is sent as it is`() async throws {
        var number: UInt64 = 1
        let noise = (0..<4096).map { _ in
            number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: number >> 40)
        }
        try await TestSite.run(["short.html": String(repeating: "a", count: 1023), "a.png": Self.text]) {
            companion, site in
            try site.write("public/noise.json", noise)
            for name in ["short.html", "a.png", "noise.json"] {
                let reply = try await companion.ask(.get, "/" + name, nil, [.acceptEncoding: "gzip"])
                #expect(reply.status == 200)
                #expect(reply.fields[.contentEncoding] == nil, "\(name)")
            }
            #expect(try await companion.ask(.get, "/noise.json", nil, [.acceptEncoding: "gzip"]).bytes == noise)
        }
    }

    @Test(arguments: [(ContentMemory.smallFile + 1, true), (ContentMemory.mostPacked + 1, false)])
    func `a file that is read while it is sent is packed up to a size`(size: Int, isPacked: Bool) async throws {
        let text = String(repeating: "0123456789abcdef", count: size / 16 + 1)
        let packed = try Self.packed(text)
        try await TestSite.run(["large.geojson": text]) { companion, _ in
            let reply = try await companion.ask(.get, "/large.geojson", nil, [.acceptEncoding: "gzip"])
            #expect(reply.fields[.contentEncoding] == (isPacked ? "gzip" : nil))
            #expect(reply.bytes == (isPacked ? packed : Array(text.utf8)))
        }
    }

    @Test func `what is packed in the folder goes first, and a publish is seen at once`() async throws {
        try await TestSite.run(["p.css": Self.text, "p.css.gz": "by hand"]) { companion, site in
            for name in ["p.css", "p.css.gz"] { try site.date("public/" + name, 1_000_000_000) }
            let reply = try await companion.ask(.get, "/p.css", nil, [.acceptEncoding: "gzip"])
            #expect(reply.text == "by hand")
            let other = Self.text + "more"
            try site.write("new.css", other)
            try site.rename("public/p.css", to: "old.css")
            try site.rename("new.css", to: "public/p.css")
            let next = try await companion.ask(.get, "/p.css", nil, [.acceptEncoding: "gzip"])
            #expect(next.bytes == (try Self.packed(other)))
        }
    }
}
