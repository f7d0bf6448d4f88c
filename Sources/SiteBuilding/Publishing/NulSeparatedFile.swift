import Hashing

/// A file of texts of which none holds a NUL: a title, the texts, and the SHA-256 of all that, each ended by a NUL.
struct NulSeparatedFile {
    let title: String
    let path: String

    /// Nil where there is none, or none that is whole.
    func read() throws -> [String]? {
        guard try FileStatus.at(path)?.kind == .file else { return nil }
        let bytes = try OpenDescriptor.contents(of: path)
        let sumLength = 65
        guard bytes.count > sumLength else { return nil }
        let body = Array(bytes.dropLast(sumLength))
        guard body.last == 0, Array(ContentHash.of(body).utf8) + [0] == Array(bytes.suffix(sumLength)) else {
            return nil
        }
        let texts = body.dropLast().split(separator: 0, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        return texts.first == title ? Array(texts.dropFirst()) : nil
    }

    /// Writes it anew and to the disk.
    func write(_ texts: some Sequence<String>) throws {
        var body = Array(title.utf8) + [0]
        for text in texts {
            body.append(contentsOf: text.utf8)
            body.append(0)
        }
        try (body + Array(ContentHash.of(body).utf8) + [0]).withUnsafeBytes {
            try OpenDescriptor.replaceContents(of: path, with: $0)
        }
    }
}
