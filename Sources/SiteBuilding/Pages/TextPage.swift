import Domain

/// A page of text: `/about/…`.
struct TextPage {
    static let schema = PageFrame.schema.adding("the page", ["body": .html])

    let context: PageContext
    let heading: String
    let summary: String
    let body: String
    let address: Address
    let languages: TextLanguages

    func render() -> Artifact {
        let frame = PageFrame(
            context: context, heading: heading, description: summary, address: address,
            trail: context.trail, languages: languages)
        return frame.artifact(.text, path: address.page, ["body": body])
    }
}
