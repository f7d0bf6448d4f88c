import Domain

/// A stop's right to its place and time: the earlier one is the smaller.
///
/// What is not committed comes after all that is; at one moment, and without history, the path decides.
struct EntryClaim: Comparable {
    let entered: Instant?
    let file: String

    static func < (left: EntryClaim, right: EntryClaim) -> Bool {
        switch (left.entered, right.entered) {
        case (let first?, let second?) where first != second: first < second
        case (_?, nil): true
        case (nil, _?): false
        default: left.file < right.file
        }
    }
}
