import Domain
private import Foundation
import Hashing

/// The records of the public tree's pieces, kept beside it in `rendered`: the next build renders what has another key.
///
/// A title, which tree it is of, the records, and the SHA-256 of all that. It is made anew in one step and may be deleted
/// at any time: what is not whole, or of another tree, counts for nothing.
struct RenderBook {
    private static let title = "streetmap-rendered-1"
    private static let digestLength = 32

    let folder: SiteFolder

    private var path: String { folder.statePath + "/rendered" }

    /// Empty where there is nothing that can be used.
    func read(now: Instant) throws -> FormerRendering {
        let nothing = FormerRendering(now: now)
        guard try FileStatus.at(path)?.kind == .file, let tree = try tree() else { return nothing }
        let bytes = try OpenDescriptor.contents(of: path)
        let body = Array(bytes.dropLast(RenderBook.digestLength))
        guard bytes.count > RenderBook.digestLength,
            ContentHash.digest(of: body) == Array(bytes.suffix(RenderBook.digestLength))
        else { return nothing }
        var reader = RecordReader(body)
        guard reader.text() == RenderBook.title, reader.text() == "\(tree)" else { return nothing }
        var index: [RenderKey: Range<Int>] = [:]
        while !reader.isAtEnd {
            guard let (key, files) = reader.header() else { return nothing }
            index[key] = files
        }
        return FormerRendering(index: index, reader: reader, now: now)
    }

    func write(_ records: RecordWriter) throws {
        guard let tree = try tree() else { return }
        var writer = RecordWriter()
        writer.add(RenderBook.title)
        writer.add("\(tree)")
        writer.add(records)
        var data = Data(writer.bytes)
        data.append(contentsOf: ContentHash.digest(of: writer.bytes))
        try data.write(to: URL(fileURLWithPath: path), options: .atomic)
    }

    private func tree() throws -> FileIdentity? {
        try FileStatus.at(OutputLayout(output: folder.outputPath).site)?.identity
    }
}
