/// The templates that the program renders, by their file's name.
enum PageTemplate: String, Sendable, CaseIterable {
    case home, city, genre, pitch, day, when, festival, performers, performer, performance, trending, text, privacy,
        moved, offline, search, studio, poster
    case notFound = "not_found"
    /// The list item of one occurrence: rendered once and used by every listing.
    case occurrence
}
