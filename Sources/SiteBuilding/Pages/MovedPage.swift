import Domain

/// The small page at the old address of a performance that was renamed.
struct MovedPage {
    static let schema = PageFrame.schema.adding("the page", ["target": .text, "title": .text])

    let context: PageContext
    let performance: Performance

    func render() -> Artifact {
        let target = Address.performance(performance.address)
        let heading = context.edition.strings.text(.titleMoved)
        let frame = PageFrame(
            context: context, heading: heading, description: performance.title, address: target, isHidden: true)
        return frame.artifact(
            .moved, path: Address.performance(performance.id).page,
            ["target": context.edition.link(target), "title": performance.title])
    }
}
