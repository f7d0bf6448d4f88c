import Domain

/// What the name of a text says: what it is called, and in another language than the site's which.
struct TextName {
    let slug: Slug
    /// BCP 47, as written; nil for the text itself.
    let language: String?

    /// The kind of a text about something: its own, or that of a translation of it.
    func kind(_ own: ContentKind, of subject: TextSubject) -> ContentKind {
        language.map { .translation(of: subject, language: $0) } ?? own
    }
}
