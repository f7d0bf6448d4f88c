import Hashing

/// What the system says of everything that a build reads, as one hash.
///
/// Names, kinds, sizes, inodes and times, and no file's content: as long as all of them are the same, so is the content,
/// unless a file was changed in the same tick of the clock in which it was looked at. `isSettled` tells who has to care.
struct InputStamp: Sendable {
    let hash: String
    /// Whether all of it was older than a tick when the looking began.
    let isSettled: Bool

    /// The stamp of both.
    func with(_ other: InputStamp) -> InputStamp {
        InputStamp(hash: ContentHash.of((hash + other.hash).utf8), isSettled: isSettled && other.isSettled)
    }
}
