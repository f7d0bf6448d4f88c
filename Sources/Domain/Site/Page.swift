/// A page of text: about, or for performers.
package struct Page: Sendable {
    package var slug: Slug
    package var title: String
    package var summary: String
    /// The body as safe HTML.
    package var body: String
    package var languages = TextLanguages()
    package var marks: SourceMarks

    package init(slug: Slug, title: String, summary: String, body: String, marks: SourceMarks) {
        self.slug = slug
        self.title = title
        self.summary = summary
        self.body = body
        self.marks = marks
    }
}
