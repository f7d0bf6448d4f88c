import Domain

/// What a file is, by its place in the content folder.
enum ContentKind: Sendable, Hashable {
    case site
    case city(Slug)
    case pitch(PitchID)
    case festival(Slug)
    case performer(Slug)
    case performance(PerformanceID)
    case page(Slug)
    /// A picture or video in a performer's folder.
    case media(performer: Slug, name: String)
    /// The text of another file in another language (BCP 47).
    case translation(of: TextSubject, language: String)
    /// Something that is rightly there and not read: a README.
    case skipped
}
