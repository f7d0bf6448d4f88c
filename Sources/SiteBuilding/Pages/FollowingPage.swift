/// `/following/`: the performers that a device follows, and what has changed since its reader looked.
///
/// Who that is knows the device alone, so the page is the same for everybody.
struct FollowingPage {
    static let schema = PageFrame.schema

    let context: PageContext

    func render() -> Artifact {
        let heading = context.edition.strings.text(.titleFollowing)
        let frame = PageFrame(
            context: context, heading: heading, description: heading, address: .following,
            trail: context.performersTrail, isHidden: true)
        return frame.artifact(.following, path: Address.following.page, [:])
    }
}
