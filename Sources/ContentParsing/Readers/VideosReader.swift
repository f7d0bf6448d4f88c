import Diagnostics
import Domain

/// Reads `videos` of a performance: each a link or a file, with a title.
enum VideosReader {
    static let keys = ["url", "file", "title", "thumbnail"]

    static func read(_ field: Field, _ media: inout MediaReader) -> [Video] {
        var videos: [Video] = []
        for item in field.items(0...10) ?? [] {
            if let video = video(item, &media) { videos.append(video) }
        }
        return videos
    }

    private static func video(_ field: Field, _ media: inout MediaReader) -> Video? {
        guard let fields = Fields(field, of: "a video", keys: keys) else { return nil }
        let url = fields.optional("url")
        let file = fields.optional("file")
        if url != nil, let file {
            file.report(ContentRules.exclusiveKeys, "“url” and “file” are both there", hint: "keep one of them")
        }
        if !fields.has("url"), !fields.has("file"), !fields.isMisspelt("file") {
            fields.reportMissing("url", hint: "or “file” for a video beside this text")
        }
        let address = url.flatMap { $0.webAddress() } ?? file.flatMap { media.file($0, .video) }
        let title = fields.required("title")?.line(1...100)
        let thumbnail = fields.optional("thumbnail").flatMap { media.file($0, .image) }
        guard let address, let title else { return nil }
        return Video(url: address, title: title, thumbnail: thumbnail)
    }
}
