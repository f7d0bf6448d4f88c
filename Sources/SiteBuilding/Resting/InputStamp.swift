import Hashing

/// What the system says of everything that a build reads, as one hash.
///
/// Names, kinds, sizes, inodes and times, and no file's content: as long as all of them are the same, so is the content,
/// unless a file was changed in the same tick of the clock in which it was looked at. `newest` tells who has to care.
struct InputStamp: Sendable, Hashable {
    let hash: String
    /// The latest change of any of it, in nanoseconds since 1970.
    let newest: Int

    /// The stamp of both.
    func with(_ other: InputStamp) -> InputStamp {
        InputStamp(hash: ContentHash.of((hash + other.hash).utf8), newest: max(newest, other.newest))
    }
}
