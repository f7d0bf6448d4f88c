/// What `<file>.<lang>.md` says in place of the file beside it; what it leaves out stays as it is there.
package struct Translation: Sendable {
    /// The title or the name.
    package var title: String?
    /// Plain text.
    package var summary: String?
    /// Safe HTML.
    package var body: String?

    package init(title: String? = nil, summary: String? = nil, body: String? = nil) {
        self.title = title
        self.summary = summary
        self.body = body
    }
}
