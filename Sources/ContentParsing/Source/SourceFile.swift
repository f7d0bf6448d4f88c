package import Diagnostics

/// A file that a source has, before anybody has read it.
package struct SourceFile: Sendable, Hashable {
    /// The path from the site's folder, with `/` between its parts: `Content/performers/ana/dusk.md`.
    package let path: String
    /// How many bytes it holds.
    package let size: Int
    /// Why it may not be read; it then only stands for its name.
    package let refusal: Diagnostic?

    package init(path: String, size: Int, refusal: Diagnostic? = nil) {
        self.path = path
        self.size = size
        self.refusal = refusal
    }
}

extension Sequence<SourceFile> {
    /// By bytes, so that the order is the same on every machine and in every locale.
    package func sortedByPath() -> [SourceFile] {
        sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }
}
