internal import Domain
internal import Engagement
internal import HTTPTypes
internal import Synchronization

/// How often one visitor, and one household of an address, may write.
///
/// A visitor is a random number that costs nothing, so the address has a limit of its own; it is wide, since fifty people
/// may stand behind one. What is not limited any more is forgotten, and addresses are kept nowhere else.
final class WriteLimits: Sendable {
    private let visitor: WriteLimit?
    private let address: WriteLimit?
    private let books = Mutex(WriteBook())

    init(visitor: WriteLimit?, address: WriteLimit?) {
        self.visitor = visitor
        self.address = address
    }

    /// Counts a write, and gives the fields that say what is left.
    ///
    /// - Throws: `Problem` 429 with `Retry-After`; then nothing is counted.
    func admit(_ context: CompanionContext, at now: Instant) throws -> HTTPFields {
        var asked: [(WriteBook.Key, WriteLimit)] = []
        if let visitor, let id = context.visitor { asked.append((.visitor(id), visitor)) }
        if let address { asked.append((.address(context.client.household), address)) }
        guard !asked.isEmpty else { return [:] }

        return try books.withLock { books in
            books.makeRoom(at: now.seconds, visitor: visitor, address: address)
            for (index, (key, limit)) in asked.enumerated() {
                var bucket = books.buckets[key] ?? TokenBucket(limit, at: now.seconds)
                let isAdmitted = bucket.take(limit, at: now.seconds)
                books.buckets[key] = bucket
                guard !isAdmitted else { continue }
                for (key, limit) in asked[..<index] { books.buckets[key]?.giveBack(limit) }
                var fields = RateLimitFields.fields(limit, bucket)
                fields[.retryAfter] = String(bucket.wait(limit))
                throw Problem(
                    .tooManyRequests, "Too much at once: try again in \(bucket.wait(limit)) seconds.", fields: fields)
            }
            guard let (key, limit) = asked.first, let bucket = books.buckets[key] else { return [:] }
            return RateLimitFields.fields(limit, bucket)
        }
    }
}
