/// A page and what lies beside it: rendered together, written at once, and then forgotten.
struct RenderJob: Sendable {
    /// The file under Content/ that the page comes from; nil for pages that the whole site makes.
    let source: String?
    /// Whether time alone may take the page away.
    let isClockBound: Bool
    /// Whether the catalogue of feeds names what lies beside the page.
    let isListed: Bool
    /// Stands for all that it is rendered from; nil for what is rendered each time.
    let key: RenderKey?
    let render: @Sendable () throws -> [Artifact]

    init(
        source: String?, key: RenderKey? = nil, isClockBound: Bool = false, isListed: Bool = true,
        render: @escaping @Sendable () throws -> [Artifact]
    ) {
        self.source = source
        self.key = key
        self.isClockBound = isClockBound
        self.isListed = isListed
        self.render = render
    }
}
