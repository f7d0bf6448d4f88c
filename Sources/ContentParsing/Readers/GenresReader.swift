import Diagnostics
import Domain

/// Reads genres and asks whether the site has them.
struct GenresReader {
    /// Nil where nobody knows.
    let known: [Slug]?

    func genre(_ field: Field) -> Slug? {
        guard let slug = field.slug() else { return nil }
        guard let known, !known.contains(slug) else { return slug }
        let names = known.map(\.description)
        field.report(
            ContentRules.unknownGenre, "“\(slug)” is not a genre of this site",
            hint: NearestName.hint(for: slug.description, in: names)
                ?? (names.count <= 12 ? "one of \(names.joined(separator: ", "))" : "the list is in site.yml"))
        return nil
    }

    /// `genre`, or `genres` with one to three; nil where both are missing or wrong, which is reported.
    func leading(_ fields: Fields) -> [Slug]? {
        let single = fields.optional("genre")
        let several = fields.optional("genres")
        if single != nil, let several {
            several.report(
                ContentRules.exclusiveKeys, "“genre” and “genres” are both there", hint: "keep one of them")
            return nil
        }
        if let single { return genre(single).map { [$0] } }
        if let several { return several.values(1...3, genre) }
        if !fields.has("genre"), !fields.has("genres"), !fields.isMisspelt("genres") { fields.reportMissing("genre") }
        return nil
    }
}
