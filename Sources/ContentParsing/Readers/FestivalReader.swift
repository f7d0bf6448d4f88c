import Diagnostics
import Domain

/// Reads `festivals/<festival>.md`.
struct FestivalReader {
    static let keys = ["name", "city", "from", "to", "pitches", "owners", "overrides"]

    let document: Document

    func read(_ slug: Slug) -> Festival? {
        let fields = document.fields(of: "a festival", FestivalReader.keys)
        let name = fields.required("name")?.line(1...100)
        let city = fields.required("city")?.slug()
        let from = fields.required("from")?.date()
        let toField = fields.required("to")
        let to = toField?.date()
        if let from, let to, let toField, to < from {
            toField.report(ContentRules.period, "the festival ends on \(to), before it begins on \(from)")
        }
        let pitches = fields.optional("pitches")?.values(1...1000) { $0.slug() }
        OwnersReader.check(fields)
        let overrides = overrides(fields)
        let body = document.body()
        guard let name, let city, let from, let to else { return nil }
        return Festival(
            slug: slug, name: name, city: city, from: from, to: to, pitches: pitches ?? [], overrides: overrides,
            body: body.html, summary: body.summary, marks: document.findings.sourceMarks)
    }

    private func overrides(_ fields: Fields) -> Festival.Overrides {
        guard let field = fields.optional("overrides"),
            let rules = Fields(field, of: "the overrides of a festival", keys: PitchRulesReader.keys)
                .map({ PitchRulesReader($0) })
        else { return Festival.Overrides() }
        return Festival.Overrides(
            hours: rules.hours, amplification: rules.amplification, longestSet: rules.longestSet,
            capacity: rules.capacity)
    }
}
