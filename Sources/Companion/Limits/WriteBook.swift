internal import Engagement

/// The buckets of all who wrote lately.
struct WriteBook: Sendable {
    enum Key: Hashable {
        case visitor(VisitorID)
        case address([UInt8])
    }

    /// How many buckets are kept at most.
    private static let most = 500_000

    var buckets: [Key: TokenBucket] = [:]
    /// At how many the full ones are thrown away.
    private var sweep = 10_000

    /// Forgets the buckets that are full again; where that is not enough, those that are nearest to it.
    mutating func makeRoom(at now: Int, visitor: WriteLimit?, address: WriteLimit?) {
        guard buckets.count >= sweep else { return }
        buckets = buckets.filter { key, bucket in
            let limit =
                switch key {
                case .visitor: visitor
                case .address: address
                }
            return limit.map { bucket.at + bucket.untilFull($0) > now } ?? false
        }
        if buckets.count > WriteBook.most {
            let kept = buckets.sorted { $0.value.level < $1.value.level }.prefix(WriteBook.most / 2)
            buckets = Dictionary(uniqueKeysWithValues: kept.map { ($0.key, $0.value) })
        }
        sweep = max(10_000, buckets.count * 2)
    }
}
