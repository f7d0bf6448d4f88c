import Diagnostics
import Domain

/// Reads `<file>.<lang>.md`: what a text is called and says in another language.
///
/// Everything else stands in the file that it translates, once.
struct TranslationReader {
    let document: Document

    func read(of subject: TextSubject) -> Translation? {
        let keys = TranslationReader.keys(of: subject)
        let fields = document.fields(of: "a translation", keys)
        let title = fields.optional(keys[0])?.line(1...100)
        let description =
            keys.contains("description") ? fields.optional("description")?.prose(1...Summary.longest) : nil
        let body = document.body(headingLevel: TranslationReader.headingLevel(of: subject))
        let hasText = !body.html.isEmpty
        return Translation(
            title: title, summary: description ?? (hasText ? body.summary : nil), body: hasText ? body.html : nil)
    }

    /// The name first.
    private static func keys(of subject: TextSubject) -> [String] {
        switch subject {
        case .performance, .page: ["title", "description"]
        case .city, .pitch, .festival, .performer: ["name"]
        }
    }

    /// The same as in the text that is translated.
    private static func headingLevel(of subject: TextSubject) -> Int {
        switch subject {
        case .performer, .page: 2
        case .city, .pitch, .festival, .performance: 3
        }
    }
}
