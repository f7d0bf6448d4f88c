import Domain

/// Reads `pages/<page>.md`.
struct PageReader {
    static let keys = ["title", "description"]

    let document: Document

    func read(_ slug: Slug) -> Page? {
        let fields = document.fields(of: "a page", PageReader.keys)
        let title = fields.required("title")?.line(1...100)
        let description = fields.optional("description")?.prose(1...Summary.longest)
        let body = document.body(headingLevel: 2)
        guard let title else { return nil }
        return Page(
            slug: slug, title: title, summary: description ?? body.summary, body: body.html,
            marks: document.findings.sourceMarks)
    }
}
