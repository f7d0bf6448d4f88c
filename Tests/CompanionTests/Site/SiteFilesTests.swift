import HTTPTypes
import TestConnections
import Testing

@testable import Companion

@Suite struct SiteFilesTests {
    private static let files = [
        "index.html": "home", "404.html": "not here", "cities/porto/index.html": "porto",
        "cities/porto/performances.geojson": "{}", "empty/readme.txt": "readme", "a b.txt": "space",
        ".git/config": "secret", ".gitignore": "secret", ".well-known/security.txt": "contact",
        "assets/style.b7a3db2ea9.css": "a{}", "icon.svg": "<svg/>", "none.txt": "",
    ]

    @Test(arguments: [
        ("/", "home"), ("/?utm=1", "home"), ("/cities/porto/", "porto"), ("/cities/porto/performances.geojson", "{}"),
        ("/%63ities/porto/", "porto"), ("/a%20b.txt", "space"), ("/.well-known/security.txt", "contact"),
        ("/none.txt", ""), ("http://busking.example/cities/porto/", "porto"),
    ])
    func `a file is served at its address, and a page at its folder's`(path: String, text: String) async throws {
        try await TestSite.run(Self.files) { companion, _ in
            let reply = try await companion.ask(.get, path)
            #expect(reply.status == 200)
            #expect(reply.text == text)
            #expect(reply.fields[.contentLength] == "\(text.utf8.count)")
            #expect(reply.fields[.xContentTypeOptions] == "nosniff")
            let head = try await companion.ask(.head, path)
            #expect(head.status == 200)
            #expect(head.text.isEmpty)
            #expect(head.fields == reply.fields)
        }
    }

    @Test(arguments: [
        ("/cities/porto", "/cities/porto/"), ("/cities/porto?day=1&x=%20", "/cities/porto/?day=1&x=%20"),
        ("/cities/porto/index.html", "/cities/porto/"), ("/index.html?a=//evil", "/?a=//evil"),
        ("/cities/porto/index%2ehtml", "/cities/porto/"),
    ])
    func `a page has one address, and others lead there`(path: String, target: String) async throws {
        try await TestSite.run(Self.files) { companion, _ in
            let reply = try await companion.ask(.get, path)
            #expect(reply.status == 308)
            #expect(reply.fields[.location] == target)
            #expect(reply.fields[.cacheControl] == "no-cache")
        }
    }

    @Test(arguments: [
        "/missing", "/missing/", "/cities", "/cities/", "/empty", "/empty/", "/index.html/", "/cities/porto/x",
        "/.git/config", "/.gitignore", "/.git", "/%2egit/config", "/../public/index.html", "/..%2fsecret",
        "//evil.example", "//evil.example/%2e%2e", "/cities//porto/", "/cities/../index.html", "/%5cevil", "/a%5c..",
        "/out.txt", "/up/secret.txt", "/up", "/pipe", "/cities%2fporto/", "/INDEX.HTML",
    ])
    func `what is not there is said on the site's own page, and nothing more`(path: String) async throws {
        try await TestSite.run(Self.files) { site in
            try site.write("secret.txt", "secret")
            try site.link("public/out.txt", to: "../secret.txt")
            try site.link("public/up", to: "..")
            try makePipe(site.folder + "/public/pipe")
        } _: { companion, _ in
            let reply = try await companion.ask(.get, path)
            #expect(reply.status == 404)
            #expect(reply.text == "not here")
            #expect(reply.fields[.contentType] == "text/html; charset=utf-8")
            #expect(reply.fields[.contentSecurityPolicy] == SiteSecurity.pagePolicy)
            #expect(reply.fields[.eTag] == nil)
            #expect(reply.fields[.location] == nil)
        }
    }

    @Test(arguments: ["/%", "/%00", "/a%00.html", "/%c0%ae%c0%ae/secret.txt", "/%ff", "/a%0d%0ab", "/%zz"])
    func `what is no address is refused`(path: String) async throws {
        try await TestSite.run(Self.files) { companion, _ in
            let reply = try await companion.ask(.get, path)
            #expect(reply.status == 400)
            #expect(reply.fields[.contentType] == "application/problem+json")
        }
    }

    @Test func `a link that stays within the site is followed`() async throws {
        try await TestSite.run(Self.files) { site in
            try site.link("public/alias.txt", to: "empty/readme.txt")
            try site.link("public/lisbon", to: "cities")
        } _: { companion, _ in
            let file = try await companion.ask(.get, "/alias.txt")
            #expect(file.text == "readme")
            let page = try await companion.ask(.get, "/lisbon/porto/")
            #expect(page.text == "porto")
        }
    }

    @Test(arguments: [
        (nil, true), ("text/html", true), ("text/html,application/xhtml+xml;q=0.9,*/*;q=0.8", true), ("*/*", true),
        ("text/*", true), ("application/json", false), ("text/html;q=0, */*", false), ("image/avif,image/webp", false),
        ("", false),
    ])
    func `the page for what is missing is for those who read pages`(accept: String?, isPage: Bool) async throws {
        try await TestSite.run(Self.files) { companion, _ in
            var fields: HTTPFields = [:]
            fields[.accept] = accept
            let reply = try await companion.ask(.get, "/missing", nil, fields)
            #expect(reply.status == 404)
            #expect((reply.text == "not here") == isPage)
            #expect((reply.fields[.contentType] == "application/problem+json") == !isPage)
        }
    }

    @Test func `a site without such a page, and no site at all, say it in a problem document`() async throws {
        try await TestSite.run(["index.html": "home"]) { companion, site in
            let reply = try await companion.ask(.get, "/missing")
            #expect(reply.status == 404)
            #expect(reply.fields[.contentType] == "application/problem+json")
            try site.rename("public", to: "gone")
            #expect(try await companion.ask(.get, "/").status == 404)
            try site.rename("gone", to: "public")
            #expect(try await companion.ask(.get, "/").text == "home")
        }
    }

    @Test(arguments: [
        ("/busking/", 200, "home"), ("/busking/cities/porto/", 200, "porto"), ("/cities/porto/", 404, "not here"),
        ("/index.html", 404, "not here"), ("/busking/missing", 404, "not here"), ("/buskingx/", 404, "not here"),
        ("/busking/busking/", 404, "not here"), ("/busking//", 404, "not here"),
    ])
    func `a site stands under the path of its URL`(path: String, status: Int, text: String) async throws {
        try await TestSite.run(Self.files, url: "https://example.org/busking/") { companion, _ in
            let reply = try await companion.ask(.get, path)
            #expect(reply.status == status)
            #expect(reply.text == text)
        }
    }

    @Test(arguments: [
        ("/", 302, "/busking/"), ("/?a=1", 302, "/busking/?a=1"), ("/busking", 308, "/busking/"),
        ("/busking/cities/porto", 308, "/busking/cities/porto/"), ("/busking/index.html", 308, "/busking/"),
    ])
    func `what leads to the site's path goes there`(path: String, status: Int, target: String) async throws {
        try await TestSite.run(Self.files, url: "https://example.org/busking/") { companion, _ in
            let reply = try await companion.ask(.get, path)
            #expect(reply.status == status)
            #expect(reply.fields[.location] == target)
        }
    }

    @Test(arguments: [HTTPRequest.Method.post, .put, .delete, .patch, .trace])
    func `files are only read`(method: HTTPRequest.Method) async throws {
        try await TestSite.run(Self.files) { companion, _ in
            for path in ["/", "/cities/porto/", "/missing"] {
                let reply = try await companion.ask(method, path)
                #expect(reply.status == 405)
                #expect(reply.fields[.allow] == "GET, HEAD, OPTIONS")
            }
            #expect(try await companion.ask(method, "/v1/nothing").status == 404)
        }
    }
}
