import JSONWriting

/// A JSON Feed 1.1 file made of finished items.
enum JSONFeed {
    static func render(
        _ items: some Sequence<FeedItem>, title: String, description: String, page: String, feed: String,
        language: String
    ) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.field("version", "https://jsonfeed.org/version/1.1")
            json.field("title", title)
            json.field("home_page_url", page)
            json.field("feed_url", feed)
            json.field("description", description)
            json.field("language", language)
            json.key("items")
            json.array { json in
                for item in items {
                    json.newline()
                    json.raw(item.json)
                }
            }
        }
        return json.file()
    }
}
