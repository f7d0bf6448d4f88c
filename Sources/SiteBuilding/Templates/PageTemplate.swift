/// The templates that the program renders, by their file's name.
enum PageTemplate: String, Sendable, CaseIterable {
    case home, city, genre, pitch, day, when, festival, performers, performer, performance, trending, text, privacy,
        moved, offline, search, studio, tip, following, poster
    case notFound = "not_found"
    /// The list item of one occurrence: rendered once and used by every listing.
    case occurrence

    /// Whether a page shows sets, which begin and end while it is open.
    var isLiving: Bool {
        switch self {
        case .home, .city, .genre, .pitch, .day, .when, .festival, .performer, .performance: true
        case .performers, .trending, .text, .privacy, .moved, .offline, .search, .studio, .tip, .following, .poster, .notFound,
            .occurrence:
            false
        }
    }
}
