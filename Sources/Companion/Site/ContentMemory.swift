internal import FileReading
internal import Gzip
internal import Hashing
internal import NIOCore
internal import NIOPosix
internal import Synchronization

/// The contents of small files that were asked for of late, packed and as they are, and the tags of large ones, so that
/// each is hashed and packed once.
///
/// A content belongs to a version of a file and not to a name. Each request looks which version the name has now, so what
/// is remembered is never what was published before.
final class ContentMemory: Sendable {
    /// Bytes up to which a file is kept whole.
    static let smallFile = 256 * 1024
    /// Bytes from which a file is packed: what is shorter fits into one packet anyway.
    static let worthPacking = 1024
    /// Bytes up to which a file is packed: what is larger should be packed when it is published.
    static let mostPacked = 4 * 1024 * 1024
    /// Bytes of what is remembered in all.
    private static let room = 32 * 1024 * 1024
    /// Bytes that an entry takes beside the content.
    private static let entry = 512
    /// Bytes that are hashed before others have a turn.
    private static let turn = 4 * 1024 * 1024

    /// A version of a file, as it is or packed.
    private struct Key: Sendable, Hashable {
        let mark: FileMark
        var isPacked = false
    }

    private struct State: Sendable {
        /// Nil for what packing makes no smaller.
        var kept: RecentEntries<Key, FileContent?>
        /// What is being read at this moment: who else asks for it waits for the same.
        var reading: [Key: Task<FileContent?, any Error>] = [:]
    }

    private enum Step {
        case kept(FileContent?)
        case reading(Task<FileContent?, any Error>)
    }

    private let state: Mutex<State>

    init(room: Int = ContentMemory.room) {
        state = Mutex(State(kept: RecentEntries(room: room)))
    }

    /// - Throws: `ReadingFailure`.
    func content(of file: OpenFile) async throws -> FileContent {
        let content = try await entry(Key(mark: file.mark)) { try await ContentMemory.plain(file) }
        // What was read is never nothing.
        guard let content else { throw ReadingFailure.cutOff(file.path) }
        return content
    }

    /// The same as gzip, under a tag of its own; nil where that saves nothing.
    ///
    /// - Throws: `ReadingFailure`, `GzipError`.
    func packed(_ file: OpenFile) async throws -> FileContent? {
        guard (ContentMemory.worthPacking...ContentMemory.mostPacked).contains(file.mark.size) else { return nil }
        return try await entry(Key(mark: file.mark, isPacked: true)) {
            let content = try await self.content(of: file)
            return try await NIOThreadPool.singleton.runIfActive { try ContentMemory.packed(file, content) }
        }
    }

    private func entry(
        _ key: Key, _ make: @escaping @Sendable () async throws -> FileContent?
    ) async throws -> FileContent? {
        let step = state.withLock { state -> Step in
            if let content = state.kept.value(key) { return .kept(content) }
            if let task = state.reading[key] { return .reading(task) }
            // It goes on when the one who asked first is gone: others may wait for it, and the next one asks again.
            let task = Task { try await self.remember(key, make) }
            state.reading[key] = task
            return .reading(task)
        }
        switch step {
        case .kept(let content): return content
        case .reading(let task): return try await task.value
        }
    }

    private func remember(_ key: Key, _ make: () async throws -> FileContent?) async throws -> FileContent? {
        defer { state.withLock { $0.reading[key] = nil } }
        let content = try await make()
        // What was cut off while it was read is sent as it is this once.
        if key.isPacked || content?.length == key.mark.size {
            let cost = ContentMemory.entry + (content?.bytes?.readableBytes ?? 0)
            state.withLock { $0.kept.remember(content, for: key, cost: cost) }
        }
        return content
    }

    /// Reads away from the threads that serve requests, since a disk may be slow.
    private static func plain(_ file: OpenFile) async throws -> FileContent {
        file.mark.size <= smallFile
            ? try await NIOThreadPool.singleton.runIfActive { try whole(file) }
            : FileContent(tag: try await tag(of: file), length: file.mark.size, mark: file.mark, bytes: nil)
    }

    private static func packed(_ file: OpenFile, _ content: FileContent) throws -> FileContent? {
        let plain = try content.bytes ?? bytes(of: file)
        let limit = plain.readableBytes - plain.readableBytes / 16
        guard let packed = try plain.withUnsafeReadableBytes({ try Gzip.pack($0, limit: limit) }) else { return nil }
        return FileContent(
            tag: EntityTag(digest: ContentHash.digest(of: packed)), length: packed.count, mark: file.mark,
            bytes: ByteBuffer(bytes: packed))
    }

    /// All bytes of a file that memory does not keep.
    private static func bytes(of file: OpenFile) throws -> ByteBuffer {
        var bytes = ByteBuffer()
        try bytes.writeWithUnsafeMutableBytes(minimumWritableBytes: file.mark.size) { buffer in
            try file.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(file.mark.size)), from: 0)
        }
        return bytes
    }

    private static func whole(_ file: OpenFile) throws -> FileContent {
        var bytes = ByteBuffer()
        var hash = RunningContentHash()
        try bytes.writeWithUnsafeMutableBytes(minimumWritableBytes: file.mark.size) { buffer in
            let part = UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(file.mark.size))
            let count = try file.read(into: part, from: 0)
            hash.add(UnsafeRawBufferPointer(rebasing: part.prefix(count)))
            return count
        }
        return FileContent(
            tag: EntityTag(digest: hash.digest()), length: bytes.readableBytes, mark: file.mark, bytes: bytes)
    }

    private static func tag(of file: OpenFile) async throws -> EntityTag {
        var hash = RunningContentHash()
        for start in stride(from: 0, to: file.mark.size, by: turn) {
            let range = start..<min(start + turn, file.mark.size)
            hash = try await NIOThreadPool.singleton.runIfActive { [hash] in try add(range, of: file, to: hash) }
        }
        return EntityTag(digest: hash.digest())
    }

    private static func add(
        _ range: Range<Int>, of file: OpenFile, to hash: RunningContentHash
    ) throws -> RunningContentHash {
        var hash = hash
        try withUnsafeTemporaryAllocation(byteCount: FileBody.piece, alignment: 16) { buffer in
            for start in stride(from: range.lowerBound, to: range.upperBound, by: buffer.count) {
                let piece = UnsafeMutableRawBufferPointer(
                    rebasing: buffer.prefix(min(buffer.count, range.upperBound - start)))
                let count = try file.read(into: piece, from: start)
                hash.add(UnsafeRawBufferPointer(rebasing: piece.prefix(count)))
            }
        }
        return hash
    }
}
