import Engagement
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import TestConnections
import TestLiterals
import Testing

@testable import Companion

/// What clients do to a service that holds files open for them.
@Suite struct SiteConnectionTests {
    private static let large = [UInt8](repeating: 7, count: 12 * 1024 * 1024)

    @Test func `downloads that are given up leave nothing open`() async throws {
        try await TestSite.run(isLive: true) { site in
            try site.write("public/film.mp4", Self.large)
        } _: { companion, site in
            let port = try #require(companion.client.port)
            for number in 1...300 {
                let connection = try RawConnection(port: port)
                try connection.get("/film.mp4")
                if number % 3 > 0 { #expect(await connection.head().first == "HTTP/1.1 200 OK") }
                if number % 2 == 0 { connection.resetAtEnd() }
            }
            // The server learns of it in its own time, which nothing tells.
            while try site.openDescriptors() > 0 { try await Task.sleep(for: .milliseconds(5)) }
            #expect(try await companion.ask(.head, "/film.mp4").status == 200)
        }
    }

    @Test func `an answer to HEAD has no body, so that the next one is understood`() async throws {
        try await TestSite.run(["index.html": "home", "404.html": "not here"], isLive: true) { companion, _ in
            let connection = try RawConnection(port: try #require(companion.client.port))
            for (path, status) in [
                ("/", "200 OK"), ("/missing", "404 Not Found"), ("/%00", "400 Bad Request"),
                ("/v1/nothing", "404 Not Found"), ("/index.html", "308 Permanent Redirect"),
            ] {
                try connection.send("HEAD \(path) HTTP/1.1\r\nHost: localhost\r\n\r\n")
                #expect(await connection.head().first == "HTTP/1.1 \(status)")
            }
            try connection.get("/")
            #expect(await connection.head().first == "HTTP/1.1 200 OK")
            #expect(await connection.read(4) == Array("home".utf8))
        }
    }

    @Test(arguments: [
        "Transfer-Encoding: xchunked", "Transfer-Encoding: gzip, chunked", "Transfer-Encoding: identity",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", "Transfer-Encoding: chunked\r\nContent-Length: 5",
        "Content-Length: 5\r\nContent-Length: 6", "Content-Length: +5", "Content-Length: -1",
    ])
    func `a body whose end cannot be told is refused, and nothing after it is a request`(fields: String) async throws {
        try await TestSite.run(["index.html": "home"]) { companion, _ in
            let application = Application(
                responder: CompanionRouter.router(companion.parts).buildResponder(),
                server: .http1(configuration: Connections.configuration()),
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            try await application.test(.live) { client in
                let connection = try RawConnection(port: try #require(client.port))
                try connection.send(
                    "PUT \(Sample.dusk)/like HTTP/1.1\r\nHost: localhost\r\n\(fields)\r\n\r\n"
                        + "0\r\n\r\nPUT \(Sample.dusk)/like HTTP/1.1\r\nHost: localhost\r\n\r\n")
                #expect(await connection.head().first == "HTTP/1.1 400 Bad Request")
                #expect(await connection.read(1).isEmpty)
                #expect(try await companion.store.engagement(of: "ana-fado/dusk", for: nil, at: Sample.now).likes == 0)
            }
        }
    }

    @Test func `a body that drips in is not waited for`() async throws {
        try await TestSite.run(["index.html": "home"]) { companion, _ in
            let application = Application(
                responder: CompanionRouter.router(companion.parts).buildResponder(),
                server: .http1(configuration: Connections.configuration(patience: .seconds(1))),
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            try await application.test(.live) { client in
                for field in ["Content-Length: 1000000", "Transfer-Encoding: chunked"] {
                    let connection = try RawConnection(port: try #require(client.port))
                    try connection.send("GET / HTTP/1.1\r\nHost: localhost\r\n\(field)\r\n\r\n")
                    // Never idle for as long as the service waits for a silent one; at last it is cut off.
                    await #expect(throws: RawConnection.Failure.self) {
                        while true {
                            try connection.send("1\r\n-\r\n")
                            try await Task.sleep(for: .milliseconds(50))
                        }
                    }
                }
            }
        }
    }

    @Test func `a client that takes nothing is dropped, and its file closed`() async throws {
        try await TestSite.run { site in
            try site.write("public/film.mp4", Self.large)
        } _: { companion, site in
            let application = Application(
                responder: CompanionRouter.router(companion.parts).buildResponder(),
                server: .http1(
                    configuration: Connections.configuration(patience: .milliseconds(300))),
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            try await application.test(.live) { client in
                let connection = try RawConnection(port: try #require(client.port))
                try connection.get("/film.mp4")
                #expect(await connection.head().first == "HTTP/1.1 200 OK")
                while try site.openDescriptors() > 0 { try await Task.sleep(for: .milliseconds(5)) }
                // What was on its way still comes, and then the end.
                #expect(await connection.read(Self.large.count).count < Self.large.count)
            }
        }
    }
}
