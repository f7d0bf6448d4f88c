import Domain

/// Writes records as bytes: numbers in little-endian order, texts after their lengths.
///
/// A record is its key, the length of what follows, and its files. In this form they are kept until they are on disk:
/// there is one for every file of the site.
struct RecordWriter: Sendable {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ record: RenderRecord) {
        var files = RecordWriter()
        files.add(record.files.count)
        for file in record.files { files.add(file) }
        add(record.key.high)
        add(record.key.low)
        add(files.bytes.count)
        bytes += files.bytes
    }

    mutating func add(_ other: RecordWriter) { bytes += other.bytes }

    private mutating func add(_ file: RenderRecord.File) {
        add(file.path)
        add(file.window.changedAt)
        add(file.window.validUntil)
        bytes.append(file.isFindable ? 1 : 0)
        bytes.append(file.feed == nil ? 0 : 1)
        guard let entry = file.feed else { return }
        add(entry.hash)
        add(entry.feed.kind.name)
        add(entry.feed.title)
        add(entry.feed.count)
        bytes.append(entry.feed.bounds == nil ? 0 : 1)
        guard let bounds = entry.feed.bounds else { return }
        for number in [bounds.west, bounds.south, bounds.east, bounds.north] { add(number.bitPattern) }
    }

    mutating func add(_ text: String) {
        add(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

    private mutating func add(_ moment: Instant?) {
        bytes.append(moment == nil ? 0 : 1)
        if let moment { add(moment.seconds) }
    }

    private mutating func add(_ number: UInt64) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
}
