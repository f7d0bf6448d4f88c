import Domain

/// What the last build left, of which a build may take over what would come out the same.
struct FormerRendering: Sendable {
    let records: [RenderKey: RenderRecord]
    let now: Instant

    /// The record of the same piece from the same input, where no moment has passed since at which it changes.
    func record(of job: RenderJob) -> RenderRecord? {
        guard let record = job.key.flatMap({ records[$0] }) else { return nil }
        let window = record.window
        guard window.changedAt.map({ $0 <= now }) ?? true, window.validUntil.map({ now < $0 }) ?? true else {
            return nil
        }
        return record
    }
}
