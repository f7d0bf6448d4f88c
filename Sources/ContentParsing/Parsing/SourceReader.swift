import Hashing

/// Reads files of a source, several at a time.
struct SourceReader: Sendable {
    let source: any ContentSource
    /// Bytes that take the place of those in the source.
    let replacing: [String: [UInt8]]
    let concurrency: Int

    func readSite(_ files: [SourceFile], in context: ReadingContext) throws -> ReadFile? {
        let path = context.content + "/site.yml"
        return try files.first { $0.path == path && $0.refusal == nil }.map { try read($0, .site, in: context) }
    }

    /// The files in the order in which they are given, whatever the order in which they were done.
    ///
    /// They are dealt out in runs: one task a file would cost more than the reading of a short file.
    func read(_ files: [PlannedFile], in context: ReadingContext) async throws -> [ReadFile] {
        let length = max(8, files.count / (concurrency * 8))
        let runs = stride(from: 0, to: files.count, by: length).map { $0..<min($0 + length, files.count) }
        guard concurrency > 1, runs.count > 1 else { return try read(files[...], in: context) }
        return try await withThrowingTaskGroup(of: (Int, [ReadFile]).self) { group in
            var results = [[ReadFile]](repeating: [], count: runs.count)
            var waiting = runs.indices.makeIterator()
            for _ in 0..<concurrency {
                guard let index = waiting.next() else { break }
                group.addTask { (index, try read(files[runs[index]], in: context)) }
            }
            while let (index, read) = try await group.next() {
                results[index] = read
                guard let next = waiting.next() else { continue }
                group.addTask { (next, try self.read(files[runs[next]], in: context)) }
            }
            return results.flatMap { $0 }
        }
    }

    private func read(_ files: ArraySlice<PlannedFile>, in context: ReadingContext) throws -> [ReadFile] {
        try files.map { planned in
            try Task.checkCancellation()
            return try read(planned.file, planned.kind, in: context)
        }
    }

    private func read(_ file: SourceFile, _ kind: ContentKind, in context: ReadingContext) throws -> ReadFile {
        guard file.size <= TextFile.largest else {
            let diagnostic = TextFile.tooLarge(file.size, path: file.path)
            return ReadFile(
                kind: kind, bytes: nil, digest: ContentHash.digest(of: []),
                outcome: FileOutcome(path: file.path, diagnostics: [diagnostic]))
        }
        let bytes = try replacing[file.path] ?? source.bytes(of: file.path)
        return ReadFile(
            kind: kind, bytes: bytes, digest: ContentHash.digest(of: bytes),
            outcome: FileReader.read(bytes, path: file.path, kind: kind, in: context))
    }
}
