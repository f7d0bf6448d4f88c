/// `/404.html`: what to do where there is nothing.
struct NotFoundPage {
    static let schema = PageFrame.schema

    let context: PageContext

    func render() -> Artifact {
        let heading = context.edition.strings.text(.titleNotFound)
        let frame = PageFrame(context: context, heading: heading, description: heading, isHidden: true)
        return frame.artifact(.notFound, path: "404.html", [:])
    }
}
