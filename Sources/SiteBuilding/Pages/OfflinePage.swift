/// `/offline/`: what a device without a connection shows in place of a page that it has not kept.
struct OfflinePage {
    static let schema = PageFrame.schema

    let context: PageContext

    func render() -> Artifact {
        let heading = context.edition.strings.text(.titleOffline)
        let frame = PageFrame(
            context: context, heading: heading, description: heading, address: .offline, isHidden: true)
        return frame.artifact(.offline, path: Address.offline.page, [:])
    }
}
