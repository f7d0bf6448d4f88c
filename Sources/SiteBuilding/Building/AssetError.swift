/// A file among the templates' assets that cannot be published.
package struct AssetError: Error, Hashable, CustomStringConvertible {
    package let path: String
    package let reason: String

    package var description: String { "the asset \(path) cannot be published: \(reason)" }
}
