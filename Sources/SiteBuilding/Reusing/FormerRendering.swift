import Domain

/// What the last build left, of which a build may take over what would come out the same.
struct FormerRendering: Sendable {
    /// Where the files of each record lie.
    private let index: [RenderKey: Range<Int>]
    private let reader: RecordReader
    private let now: Instant

    init(index: [RenderKey: Range<Int>] = [:], reader: RecordReader = RecordReader([]), now: Instant) {
        self.index = index
        self.reader = reader
        self.now = now
    }

    /// The record of the same piece from the same input, where no moment has passed since at which it changes.
    func record(of job: RenderJob) -> RenderRecord? {
        guard let key = job.key, let place = index[key], let record = reader.record(key, place) else { return nil }
        let window = record.window
        guard window.changedAt.map({ $0 <= now }) ?? true, window.validUntil.map({ now < $0 }) ?? true else {
            return nil
        }
        return record
    }
}
