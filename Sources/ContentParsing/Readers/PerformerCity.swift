import Domain

/// What a performer's file says about where they perform.
enum PerformerCity: Sendable, Hashable {
    case named(Slug)
    /// The file is good and names none.
    case none
    /// The file could not be read far enough.
    case unknown
}
