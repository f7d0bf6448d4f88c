private import Glibc

/// The tree that is public now, from which a new one takes the files that stay as they are.
///
/// A file that stays keeps its inode and time: `rsync` and a web server's `Last-Modified` then see what changed. It is
/// only ever linked, never opened for writing.
struct PublishedTree: ~Copyable, Sendable {
    private static let pieceLength = 32_768

    private let folder: OpenDescriptor

    /// - Parameter path: the public tree, or another one that holds the same files. Nil where nothing is there yet.
    init?(_ path: String) throws(SystemFailure) {
        guard try FileStatus.at(path) != nil else { return nil }
        folder = try OpenDescriptor(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
    }

    /// Whether the file of this path has these bytes.
    func has(_ bytes: UnsafeRawBufferPointer, at path: String) throws(SystemFailure) -> Bool {
        guard let file = try open(path, ofSize: bytes.count) else { return false }
        return try PublishedTree.inPieces { mine, _ throws(SystemFailure) in
            var offset = 0
            while true {
                let count = try file.read(into: mine, from: offset, of: path)
                if count == 0 { return offset == bytes.count }
                guard offset + count <= bytes.count, let base = bytes.baseAddress,
                    let other = mine.baseAddress, memcmp(base + offset, other, count) == 0
                else { return false }
                offset += count
            }
        }
    }

    /// Whether the file of this path has the bytes of another file.
    func has(
        _ other: borrowing OpenDescriptor, ofSize size: Int, named name: String, at path: String
    ) throws(SystemFailure) -> Bool {
        guard let file = try open(path, ofSize: size) else { return false }
        return try PublishedTree.inPieces { mine, theirs throws(SystemFailure) in
            var offset = 0
            while true {
                let count = try file.read(into: mine, from: offset, of: path)
                guard try other.read(into: theirs, from: offset, of: name) == count else { return false }
                if count == 0 { return true }
                guard let left = mine.baseAddress, let right = theirs.baseAddress, memcmp(left, right, count) == 0
                else { return false }
                offset += count
            }
        }
    }

    /// Gives the file of this path the same path in another tree; false where the file system won't.
    func link(_ path: String, into tree: borrowing OpenDescriptor) throws(PublishError) -> Bool {
        if linkat(folder.raw, path, tree.raw, path, 0) == 0 { return true }
        if errno == EEXIST { throw .writtenTwice(path) }
        return false
    }

    /// The size is asked for first: most files that changed have another one.
    private func open(_ path: String, ofSize size: Int) throws(SystemFailure) -> OpenDescriptor? {
        guard let status = try FileStatus.at(path, under: folder.raw), status.kind == .file, status.size == size
        else { return nil }
        return try OpenDescriptor(path, under: folder.raw, O_RDONLY | O_NOFOLLOW, action: "read")
    }

    private static func inPieces(
        _ body: (UnsafeMutableRawBufferPointer, UnsafeMutableRawBufferPointer) throws(SystemFailure) -> Bool
    ) throws(SystemFailure) -> Bool {
        try withUnsafeTemporaryAllocation(byteCount: 2 * pieceLength, alignment: 16) { buffer throws(SystemFailure) in
            try body(
                UnsafeMutableRawBufferPointer(rebasing: buffer[..<pieceLength]),
                UnsafeMutableRawBufferPointer(rebasing: buffer[pieceLength...]))
        }
    }
}
