import Diagnostics
import Domain

/// Reads `cities/<city>.md`.
struct CityReader {
    static let keys = [
        "name", "country", "timezone", "currency", "center", "bounds", "suggested_tips", "spacing", "owners", "closed",
    ]

    let document: Document
    let context: ReadingContext

    func read(_ slug: Slug) -> City? {
        let fields = document.fields(of: "a city", CityReader.keys)
        let name = fields.required("name")?.line(1...100)
        let country = fields.required("country")?.country(context.codes)
        let zone = fields.required("timezone")?.zone(context.zones)
        let currency = fields.required("currency")?.currency(context.codes)
        let center = fields.required("center")?.coordinates()
        let bounds = bounds(fields, around: center)
        let tips = fields.optional("suggested_tips")?.values(1...10) { $0.integer(1...1_000_000) }
        let spacing = fields.optional("spacing")?.number(0...1000)
        OwnersReader.check(fields)
        let closures = fields.optional("closed").map { ClosureReader.read($0) }
        let body = document.body()
        guard let name, let country, let zone, let currency, let center else { return nil }
        return City(
            slug: slug, name: name, country: country, zone: zone, currency: currency, center: center, bounds: bounds,
            suggestedTips: tips ?? [], spacing: spacing ?? 30, closures: closures ?? [], body: body.html,
            marks: document.findings.sourceMarks)
    }

    private func bounds(_ fields: Fields, around center: Coordinates?) -> BoundingBox? {
        guard let field = fields.optional("bounds"), let box = field.bounds() else { return nil }
        if let center, !box.contains(center) {
            field.report(
                ContentRules.bounds, "the center lies outside these bounds", hint: "write [west, south, east, north]")
        }
        return box
    }
}
