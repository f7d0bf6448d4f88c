/// A file and what it is.
struct PlannedFile: Sendable {
    let file: SourceFile
    let kind: ContentKind
}
