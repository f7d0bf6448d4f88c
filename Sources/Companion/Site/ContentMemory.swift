internal import FileReading
internal import Hashing
internal import NIOCore
internal import NIOPosix
internal import Synchronization

/// The contents of small files that were asked for of late, and the tags of large ones, so that each is hashed once.
///
/// A content belongs to a version of a file and not to a name. Each request looks which version the name has now, so what
/// is remembered is never what was published before.
final class ContentMemory: Sendable {
    /// Bytes up to which a file is kept whole.
    static let smallFile = 256 * 1024
    /// Bytes of what is remembered in all.
    private static let room = 32 * 1024 * 1024
    /// Bytes that an entry takes beside the content.
    private static let entry = 512
    /// Bytes that are hashed before others have a turn.
    private static let turn = 4 * 1024 * 1024

    private struct State: Sendable {
        var kept: RecentEntries<FileMark, FileContent>
        /// What is being read at this moment: who else asks for it waits for the same.
        var reading: [FileMark: Task<FileContent, any Error>] = [:]
    }

    private enum Step {
        case kept(FileContent)
        case reading(Task<FileContent, any Error>)
    }

    private let state: Mutex<State>

    init(room: Int = ContentMemory.room) {
        state = Mutex(State(kept: RecentEntries(room: room)))
    }

    /// - Throws: `ReadingFailure`.
    func content(of file: OpenFile) async throws -> FileContent {
        let mark = file.mark
        let step = state.withLock { state -> Step in
            if let content = state.kept.value(mark) { return .kept(content) }
            if let task = state.reading[mark] { return .reading(task) }
            // It goes on when the one who asked first is gone: others may wait for it, and the next one asks again.
            let task = Task { try await self.read(file) }
            state.reading[mark] = task
            return .reading(task)
        }
        switch step {
        case .kept(let content): return content
        case .reading(let task): return try await task.value
        }
    }

    /// Reads away from the threads that serve requests, since a disk may be slow.
    private func read(_ file: OpenFile) async throws -> FileContent {
        defer { state.withLock { $0.reading[file.mark] = nil } }
        let content =
            file.mark.size <= ContentMemory.smallFile
            ? try await NIOThreadPool.singleton.runIfActive { try ContentMemory.whole(file) }
            : FileContent(
                tag: try await ContentMemory.tag(of: file), length: file.mark.size, mark: file.mark, bytes: nil)
        // What was cut off while it was read is sent as it is this once.
        if content.length == file.mark.size {
            let cost = ContentMemory.entry + (content.bytes?.readableBytes ?? 0)
            state.withLock { $0.kept.remember(content, for: file.mark, cost: cost) }
        }
        return content
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
