/// A file that was read: what it is, what it holds and what became of it.
struct ReadFile: Sendable {
    let kind: ContentKind
    /// Nil where it was too large to be read.
    let bytes: [UInt8]?
    /// Stands for the bytes in the revision of the whole.
    let fingerprint: UInt64
    let outcome: FileOutcome
}
