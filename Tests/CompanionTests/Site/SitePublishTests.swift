import Hashing
import HTTPTypes
import HummingbirdTesting
import TestConnections
import Testing

@testable import Companion

/// What a reader sees while a new site takes the place of the old one.
@Suite struct SitePublishTests {
    /// More than the system keeps for a client that does not read.
    private static let large = 12 * 1024 * 1024

    private static func bytes(_ seed: UInt8) -> [UInt8] {
        let block = (0..<65_536).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) &+ seed }
        return Array(repeatElement(block, count: large / block.count).joined())
    }

    private static func tag(_ bytes: [UInt8]) -> String { "\"\(ContentHash.of(bytes).prefix(32))\"" }

    @Test func `a download goes on with the old file to its end, the next one is of the new site`() async throws {
        let (old, new) = (Self.bytes(1), Self.bytes(2))
        try await TestSite.run(isLive: true) { site in
            try site.write("public/film.mp4", old)
            try site.write("next/film.mp4", new + [0])
        } _: { companion, site in
            let connection = try RawConnection(port: try #require(companion.client.port))
            try connection.get("/film.mp4")
            let head = await connection.head()
            #expect(head.first == "HTTP/1.1 200 OK")
            #expect(head[field: "Content-Length"] == "\(old.count)")
            #expect(head[field: "ETag"] == Self.tag(old))
            var body = await connection.read(1000)

            try site.rename("public", to: "former")
            try site.rename("next", to: "public")

            body += await connection.read(old.count - body.count)
            #expect(body == old)

            try connection.get("/film.mp4")
            let next = await connection.head()
            #expect(next[field: "Content-Length"] == "\(new.count + 1)")
            #expect(next[field: "ETag"] == Self.tag(new + [0]))
            #expect(await connection.read(new.count + 1) == new + [0])
        }
    }

    @Test func `every answer is of one publish, however often there is one`() async throws {
        try await TestSite.run { site in
            try site.rename("public", to: "site-0")
            for number in 0..<4 {
                try site.write("site-\(number)/page.txt", String(repeating: "\(number)", count: 1000 + number))
            }
            try site.link("public", to: "site-0")
        } _: { companion, site in
            try await withThrowingTaskGroup(of: Set<String>.self) { group in
                for _ in 1...4 {
                    group.addTask {
                        var seen: Set<String> = []
                        for _ in 1...250 {
                            let reply = try await companion.ask(.get, "/page.txt")
                            let digit = try #require(reply.text.first)
                            let number = try #require(Int(String(digit)))
                            #expect(reply.status == 200)
                            #expect(reply.text == String(repeating: digit, count: 1000 + number))
                            #expect(reply.fields[.contentLength] == "\(1000 + number)")
                            #expect(reply.fields[.eTag] == Self.tag(Array(reply.text.utf8)))
                            seen.insert(String(digit))
                        }
                        return seen
                    }
                }
                for number in 1...400 {
                    try site.link("link", to: "site-\(number % 4)")
                    try replace(site.folder + "/public", with: site.folder + "/link")
                    await Task.yield()
                }
                let seen = try await group.reduce(into: Set<String>()) { $0.formUnion($1) }
                #expect(seen.count > 1)
            }
            #expect(try await companion.ask(.get, "/page.txt").text.first == "0")
            #expect(try site.openDescriptors() == 0)
        }
    }

    @Test func `a file that is cut off while it is sent ends the connection, so that nobody takes it for whole`()
        async throws
    {
        try await TestSite.run(isLive: true) { site in
            try site.write("public/film.mp4", Self.bytes(1))
        } _: { companion, site in
            let connection = try RawConnection(port: try #require(companion.client.port))
            try connection.get("/film.mp4")
            #expect(await connection.head()[field: "Content-Length"] == "\(Self.large)")
            try cutOff(site.folder + "/public/film.mp4")
            #expect(await connection.read(Self.large).count < Self.large)
        }
    }
}
