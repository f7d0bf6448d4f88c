package import Diagnostics
import Domain

package enum UnknownFestival: CrossFileRule {
    package static let rule = Rule(
        "unknown-festival", .error, "A festival that a performance names has a file.",
        explanation: """
            A performance says `festival:` and there is no file of that name in `festivals/`.

            Mend the name (it is the file's name without `.md`), add `festivals/<festival>.md`, or leave the line out.
            """, isAdjustable: false)

    package static func findings(in context: ValidationContext) -> [Diagnostic] {
        let known = context.names.festivals
        var suggestions = NameSuggestions(known)
        return context.catalog.performances.compactMap { performance in
            guard let festival = performance.festival, !known.contains(festival) else { return nil }
            return Diagnostic(
                rule, "there is no festival “\(festival)”", at: performance.marks["festival"],
                hint: suggestions.hint(for: festival) ?? "add festivals/\(festival).md")
        }
    }
}
