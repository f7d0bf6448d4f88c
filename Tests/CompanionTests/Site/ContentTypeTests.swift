import Testing

@testable import Companion

@Suite struct ContentTypeTests {
    @Test(arguments: [
        ("index.html", "text/html; charset=utf-8"), ("style.css", "text/css; charset=utf-8"),
        ("map.js", "text/javascript; charset=utf-8"), ("map.mjs", "text/javascript; charset=utf-8"),
        ("catalog.json", "application/json"), ("performances.geojson", "application/geo+json"),
        ("calendar.ics", "text/calendar; charset=utf-8"), ("atom.xml", "application/atom+xml"),
        ("feed.json", "application/feed+json"), ("sitemap.xml", "application/xml"), ("icon.svg", "image/svg+xml"),
        ("a.png", "image/png"), ("a.jpg", "image/jpeg"), ("a.JPEG", "image/jpeg"), ("a.webp", "image/webp"),
        ("a.avif", "image/avif"), ("a.gif", "image/gif"), ("favicon.ico", "image/vnd.microsoft.icon"),
        ("a.woff2", "font/woff2"), ("robots.txt", "text/plain; charset=utf-8"),
        ("manifest.webmanifest", "application/manifest+json"), ("2.pbf", "application/x-protobuf"),
        ("a.mp4", "video/mp4"), ("a.webm", "video/webm"), ("a.pdf", "application/pdf"),
        ("a.md", "text/markdown; charset=utf-8"), ("my.feed.json", "application/json"),
        ("CNAME", "application/octet-stream"), ("a.exe", "application/octet-stream"),
        ("a.", "application/octet-stream"),
        ("html", "application/octet-stream"), ("style.css.br", "application/octet-stream"),
        ("", "application/octet-stream"),
    ])
    func `a type follows from the name`(name: String, expected: String) {
        #expect(ContentType.of(name).text == expected)
        #expect(ContentType.of(fileAt: "cities/x.html/" + name).text == expected)
    }

    @Test(arguments: [
        ("assets/style.b7a3db2ea9.css", true), ("assets/maplibre/gl.45a9b07a91.js", true),
        ("assets/scripts.b7a3db2ea9/core/page.js", true), ("assets/scripts/b7a3db2ea9/page.js", false),
        ("assets/icon.svg", false), ("assets/style.b7a3db2ea.css", false), ("assets/style.B7A3DB2EA9.css", false),
        ("assets/b7a3db2ea9.css", false), ("style.b7a3db2ea9.css", false), ("assets/style.b7a3db2ea9", false),
        ("assets/style.b7a3db2eag.css", false), ("myassets/style.b7a3db2ea9.css", false), ("index.html", false),
    ])
    func `what has its hash in its name is kept for ever, and nothing else`(path: String, isForEver: Bool) {
        #expect(CachePolicy.of(path, ContentType.of(fileAt: path)).contains("immutable") == isForEver)
    }
}
