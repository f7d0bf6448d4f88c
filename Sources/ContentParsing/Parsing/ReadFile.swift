/// A file that was read: what it is, what it holds and what became of it.
struct ReadFile: Sendable {
    let kind: ContentKind
    /// Nil where it was too large to be read.
    let bytes: [UInt8]?
    /// SHA-256 of the bytes; of none where the file was too large.
    let digest: [UInt8]
    let outcome: FileOutcome
}
