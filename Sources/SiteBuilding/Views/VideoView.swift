import Domain

/// A film of a performance: it is asked for only by who taps it, and never from another site inside of a page.
enum VideoView {
    static let schema = Schema(
        "a video",
        ["title": .text, "lang": .text, "href": .text, "thumbnail": .text, "host": .text, "is_file": .flag])

    /// - Parameter language: of the titles, where that is not the page's.
    static func views(_ videos: [Video], language: String? = nil, site: SiteURL) -> [View] {
        videos.map { video in
            let host = host(of: video.url)
            return View(
                schema,
                [
                    "title": video.title, "lang": language, "href": host == nil ? site.link(video.url) : video.url,
                    "thumbnail": video.thumbnail.map(site.link), "host": host, "is_file": host == nil,
                ])
        }
    }

    /// The name of the other site; nil for a file of this one.
    private static func host(of url: String) -> String? {
        guard let scheme = url.firstRange(of: "://") else { return nil }
        let host = url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : String(host)
    }
}
