import Diagnostics
import Domain

/// Reads genres and asks whether the site has them.
struct GenresReader {
    /// Nil where nobody knows.
    let known: [Slug]?

    func genre(_ field: Field) -> Slug? {
        guard let text = field.word("a single genre") else { return nil }
        if let slug = Slug(text), known?.contains(slug) ?? true { return slug }
        field.report(
            ContentRules.unknownGenre, "“\(Shown.text(text))” is not a genre of this site", hint: hint(for: text))
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
        if let single {
            if let genres = listed(single) {
                single.report(
                    ContentRules.wrongType, "“genre” is one genre, here are several",
                    hint: genres.contains(nil)
                        ? "write them in “genres”, each as site.yml lists it"
                        : "write genres: [\(genres.compactMap { $0 }.joined(separator: ", "))]")
                return nil
            }
            return genre(single).map { [$0] }
        }
        if let several { return several.values(1...3, genre) }
        if !fields.has("genre"), !fields.has("genres"), !fields.isMisspelt("genres") { fields.reportMissing("genre") }
        return nil
    }

    /// The genres of `genre: folk, jazz` or `genre: [folk, jazz]`, nil for each that the site has not; nil for a single one.
    private func listed(_ field: Field) -> [String?]? {
        let texts: [String]
        if let text = field.scalar {
            guard text.utf8.contains(UInt8(ascii: ",")) else { return nil }
            texts = text.split(separator: ",").map(String.init)
        } else if let nodes = field.sequence {
            texts = nodes.compactMap { Field($0, name: field.name, key: field.range, in: field.findings).scalar }
        } else {
            return nil
        }
        return texts.isEmpty ? nil : texts.map(near)
    }

    private func hint(for text: String) -> String {
        if let near = near(text) { return "did you mean “\(near)”?" }
        let names = known?.map(\.description) ?? []
        return names.isEmpty || names.count > 12
            ? "the list is in site.yml" : "one of \(names.joined(separator: ", "))"
    }

    /// The site's genre that was probably meant; where nobody knows its genres, the text in their spelling.
    private func near(_ text: String) -> String? {
        let folded = Slug(folding: text)
        guard let known else { return folded?.description }
        if let folded, known.contains(folded) { return folded.description }
        return NearestName.of(folded?.description ?? text, in: known.map(\.description))
    }
}
