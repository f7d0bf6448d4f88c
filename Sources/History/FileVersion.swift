package import Domain

/// A file as a commit left it.
package struct FileVersion: Sendable, Hashable {
    /// The commit's hash.
    package let commit: String
    /// Its path then, from the site's folder.
    package let path: String
    package let time: Instant
}
