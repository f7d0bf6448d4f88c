/// What a rendered piece left: which files, and how long each stays as it is.
struct RenderRecord: Sendable {
    struct File: Sendable {
        let path: String
        let window: ChangeWindow
        let isFindable: Bool
        let feed: FeedIndex.Entry?
    }

    let key: RenderKey
    let files: [File]

    /// How long all of it stays as it is.
    var window: ChangeWindow { files.reduce(into: ChangeWindow()) { $0.formUnion($1.window) } }
}
