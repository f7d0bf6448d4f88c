package import Diagnostics
package import Domain

/// What reading a content folder gives: a catalogue of all that is good, and diagnostics for the rest.
package struct ParsedContent: Sendable {
    /// Every file without an error of its own; nil where `site.yml` has one, since nothing stands without it.
    package let catalog: Catalog?
    /// Sorted by file, line and column.
    package let diagnostics: [Diagnostic]
    /// All names that files stand for, also of files that are not in the catalogue.
    package let declared: DeclaredNames
    /// Names what was read: other paths or bytes give another name. Pictures count by name and size.
    package let revision: String
    /// What stands for the bytes of each file.
    package let digests: ContentDigests
    private let texts: [String: [UInt8]]
    private let context: ReadingContext
    private let kinds: [String: ContentKind]

    init(
        catalog: Catalog?, diagnostics: [Diagnostic], declared: DeclaredNames, revision: String,
        digests: ContentDigests, texts: [String: [UInt8]],
        context: ReadingContext, kinds: [String: ContentKind]
    ) {
        self.catalog = catalog
        self.diagnostics = diagnostics
        self.declared = declared
        self.revision = revision
        self.digests = digests
        self.texts = texts
        self.context = context
        self.kinds = kinds
    }

    /// The lines of a file, for showing what a diagnostic is about; nil for a file that was not read.
    package func source(of path: String) -> SourceText? { texts[path].map { SourceText($0) } }

    /// The paths of the files that have an error of their own.
    package var broken: Set<String> {
        Set(diagnostics.lazy.filter { $0.severity == .error }.map(\.location.file))
    }

    /// What is wrong in another version of a file, read as though it stood beside the others.
    ///
    /// `--skip-invalid` asks this of a broken file's former versions, newest first, without reading the rest again.
    package func diagnostics(of bytes: [UInt8], at path: String) -> [Diagnostic] {
        guard let kind = kinds[path] else { return [] }
        return FileReader.read(bytes, path: path, kind: kind, in: context).diagnostics.sorted()
    }
}
