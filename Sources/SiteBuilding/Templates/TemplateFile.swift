/// A template as it was read.
struct TemplateFile: Sendable {
    /// What other templates call it: the file's name without `.mustache`.
    let name: String
    /// The path from the site's folder.
    let path: String
    let text: String
    let tags: [TemplateTag]

    init(name: String, path: String, text: String) {
        self.name = name
        self.path = path
        self.text = text
        tags = TemplateScanner.tags(in: text)
    }
}
