import Diagnostics
import Domain

/// What became of one file.
struct FileOutcome: Sendable {
    enum Value: Sendable {
        case site(SiteConfiguration)
        case city(City)
        case pitch(Pitch)
        case festival(Festival)
        case performer(Performer)
        case performance(Performance)
        case page(Page)
        case translation(Translation, of: TextSubject, language: String)
    }

    let path: String
    /// Nil where the file has errors.
    var value: Value?
    var diagnostics: [Diagnostic]
    var media: [MediaFile] = []
    /// The site's genres, also of a file that has errors elsewhere.
    var genres: [Slug]?
    /// The site's languages besides its first, also of a file that has errors elsewhere; nil where the list is wrong.
    var languages: [String]?
    /// The site's first language.
    var language = "en"
    /// The performer's city, also of a file that has errors elsewhere.
    var city: PerformerCity?
    /// The identity that a performance claims, and where.
    var claim: (id: PerformanceID, location: SourceLocation)?

    init(path: String, diagnostics: [Diagnostic] = []) {
        self.path = path
        self.diagnostics = diagnostics
    }
}
