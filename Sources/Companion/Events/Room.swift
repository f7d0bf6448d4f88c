internal import Domain

/// What somebody listens to.
enum Room: Sendable, Hashable {
    case city(Slug)
    case performance(PerformanceID)
    /// The tips of a performer, for that performer alone.
    case tips(of: Slug)
}
