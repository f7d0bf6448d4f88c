import Domain

/// Reads what `RecordWriter` wrote; nil for what it cannot have written.
struct RecordReader: Sendable {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    /// The key of the next record, and where what it says lies; it is passed over.
    mutating func header() -> (key: RenderKey, files: Range<Int>)? {
        guard let high = number(), let low = number(), let length = count(), length >= 0,
            length <= bytes.count - position
        else { return nil }
        defer { position += length }
        return (RenderKey(high: high, low: low), position..<(position + length))
    }

    /// The record whose files lie there.
    func record(_ key: RenderKey, _ range: Range<Int>) -> RenderRecord? {
        var reader = self
        reader.position = range.lowerBound
        return reader.files().map { RenderRecord(key: key, files: $0) }
    }

    private mutating func files() -> [RenderRecord.File]? {
        guard let count = count(), count <= bytes.count else { return nil }
        var files: [RenderRecord.File] = []
        files.reserveCapacity(count)
        for _ in 0..<count {
            guard let file = file() else { return nil }
            files.append(file)
        }
        return files
    }

    private mutating func file() -> RenderRecord.File? {
        guard let path = text(), let changedAt = moment(), let validUntil = moment(), let isFindable = flag(),
            let isFeed = flag()
        else { return nil }
        var entry: FeedIndex.Entry?
        if isFeed {
            guard let feed = feed(at: path) else { return nil }
            entry = feed
        }
        return RenderRecord.File(
            path: path, window: ChangeWindow(changedAt: changedAt, validUntil: validUntil), isFindable: isFindable,
            feed: entry)
    }

    private mutating func feed(at path: String) -> FeedIndex.Entry? {
        guard let hash = text(), let kind = text().flatMap(FeedKind.init(name:)), let title = text(),
            let count = count(), let isBounded = flag()
        else { return nil }
        var bounds: BoundingBox?
        if isBounded {
            guard let west = number(), let south = number(), let east = number(), let north = number(),
                let box = BoundingBox(
                    west: Double(bitPattern: west), south: Double(bitPattern: south), east: Double(bitPattern: east),
                    north: Double(bitPattern: north))
            else { return nil }
            bounds = box
        }
        return FeedIndex.Entry(
            path: path, feed: Artifact.Feed(kind: kind, title: title, count: count, bounds: bounds), hash: hash)
    }

    mutating func text() -> String? {
        guard let length = count(), length >= 0, length <= bytes.count - position else { return nil }
        defer { position += length }
        return String(decoding: bytes[position..<(position + length)], as: UTF8.self)
    }

    mutating func count() -> Int? {
        number().flatMap { Int(exactly: $0) }
    }

    /// Nil for what is none, and in it nil for no moment.
    private mutating func moment() -> Instant?? {
        switch flag() {
        case .some(true): number().map { .some(Instant(seconds: Int(Int64(bitPattern: $0)))) }
        case .some(false): .some(nil)
        case nil: nil
        }
    }

    private mutating func flag() -> Bool? {
        guard position < bytes.count, bytes[position] < 2 else { return nil }
        defer { position += 1 }
        return bytes[position] == 1
    }

    private mutating func number() -> UInt64? {
        guard bytes.count - position >= 8 else { return nil }
        defer { position += 8 }
        return bytes.withUnsafeBytes {
            UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: position, as: UInt64.self))
        }
    }
}
