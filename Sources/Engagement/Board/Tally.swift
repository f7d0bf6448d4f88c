internal import Domain

/// What is true of one performance at one moment of the store.
struct Tally: Sendable {
    /// The number that stands for the performance in the tables; nil where nothing has happened to it.
    var key: Int64?
    var likes = 0
    var views = 0
    var tips = 0
    /// The last word on each stop and date, newest first: all that hold from `since` on.
    var words: [LiveStatus] = []
    /// The second from which on `words` is whole.
    var since: Int
    /// The number of the newest event of that moment: of two tallies the one with the higher number is newer.
    var stamp: Int

    /// How far behind the others somebody's `now` may be, in seconds.
    static let straggling = 60

    func engagement(liked: Bool, at now: Instant) -> Engagement {
        Engagement(
            likes: likes, views: views, tips: tips, live: words.first { $0.holds(at: now) }, liked: liked)
    }
}
