/// How many files of a staged site are new, and how many are those of the public one.
struct PublishCounts: Sendable {
    var written = 0
    var unchanged = 0
}
