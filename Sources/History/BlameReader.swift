package import Domain

/// Tells when single lines of a file came, for the few cases where somebody was there first.
package struct BlameReader: Sendable {
    private let history: RepositoryHistory

    package init(history: RepositoryHistory) {
        self.history = history
    }

    /// The time of the newest of the commits that the lines come from; nil where one of them is in no commit yet.
    ///
    /// Lines count from 1, in the file as it is on disk, or in a version of it.
    package func entered(file: String, lines: [Int], in version: FileVersion? = nil) async throws -> Instant? {
        guard let path = history.place.contentPath(file) else { return nil }
        guard let added = version?.time ?? history.file(file)?.added else { return nil }
        guard !lines.isEmpty else { return added }
        let ranges = Set(lines).sorted().flatMap { ["-L", "\($0),\($0)"] }
        let output = try await Git(folder: history.place.folder).bytes(
            ["blame", "--porcelain", "--first-parent", "--ignore-revs-file="] + ranges
                + (version.map { [$0.commit] } ?? []) + ["--", path])
        return newest(output)
    }

    /// Reads the porcelain form: a header that begins with the hash, then fields, then the line itself after a tab.
    private func newest(_ output: [UInt8]) -> Instant? {
        var newest: Instant?
        var hash = ""
        var isHeader = true
        for line in output.split(separator: UInt8(ascii: "\n")) {
            if line.first == UInt8(ascii: "\t") {
                isHeader = true
                continue
            }
            let words = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
            if isHeader {
                guard let first = words.first, !first.allSatisfy({ $0 == UInt8(ascii: "0") }) else { return nil }
                hash = String(decoding: first, as: UTF8.self)
                isHeader = false
                if let time = history.time(ofCommit: hash) { newest = max(newest ?? time, time) }
            } else if words.count == 2, words[0].elementsEqual("committer-time".utf8),
                history.time(ofCommit: hash) == nil,
                let seconds = Int(String(decoding: words[1], as: UTF8.self))
            {
                newest = max(newest ?? Instant(seconds: seconds), Instant(seconds: seconds))
            }
        }
        return newest
    }
}
