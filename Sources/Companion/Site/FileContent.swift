internal import Domain
internal import FileReading
internal import NIOCore

/// What a file holds, as far as it is kept in memory.
struct FileContent: Sendable {
    let tag: EntityTag
    /// Bytes.
    let length: Int
    let modified: Instant
    /// `modified` as `Last-Modified` says it.
    let lastModified: String
    /// All of a small file; nil for one that is read while it is sent.
    let bytes: ByteBuffer?

    init(tag: EntityTag, length: Int, mark: FileMark, bytes: ByteBuffer?) {
        self.tag = tag
        self.length = length
        modified = Instant(seconds: mark.seconds)
        lastModified = HTTPDate.text(of: modified)
        self.bytes = bytes
    }
}
