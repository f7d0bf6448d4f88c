/// A file among the templates' assets that cannot be published.
struct AssetError: Error, Hashable, CustomStringConvertible {
    let path: String
    let reason: String

    var description: String { "the asset \(path) cannot be published: \(reason)" }
}
