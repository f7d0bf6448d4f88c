import Diagnostics
import Domain

/// Reads `performers/<performer>/index.md`.
struct PerformerReader {
    static let keys = [
        "name", "city", "from", "genres", "image", "image_alt", "links", "lang", "listed", "live", "tips_allowed",
        "tips",
        "owners",
    ]

    let document: Document
    let context: ReadingContext

    func read(_ slug: Slug, into outcome: inout FileOutcome) {
        let fields = document.fields(of: "a performer", PerformerReader.keys)
        var media = MediaReader(performer: slug, context: context)
        let name = fields.required("name")?.line(1...100)
        let city = fields.optional("city")?.slug()
        outcome.city =
            city.map { .named($0) } ?? (fields.has("city") || fields.isMisspelt("city") ? .unknown : PerformerCity.none)
        let origin = fields.optional("from")?.line(1...100)
        let genres = fields.optional("genres")?.values(1...5, GenresReader(known: context.genres).genre)
        let image = media.image(fields)
        let links = fields.optional("links").map { LinksReader.labelled($0) }
        let language = fields.optional("lang")?.language()
        let isListed = fields.optional("listed")?.bool()
        let allowsLive = fields.optional("live")?.bool()
        let allowsTips = fields.optional("tips_allowed")?.bool()
        let tips = fields.optional("tips").map { TipsReader(codes: context.codes).read($0) }
        OwnersReader.check(fields)
        let body = document.body(headingLevel: 2)
        outcome.media = Array(media.files)
        guard let name else { return }
        outcome.value = .performer(
            Performer(
                slug: slug, name: name, city: city, origin: origin, genres: genres ?? [], image: image.address,
                imageAlt: image.description, links: links ?? [], language: language, isListed: isListed ?? true,
                allowsLive: allowsLive ?? true, allowsTips: allowsTips ?? true, tips: tips ?? Performer.Tips(),
                body: body.html, summary: body.summary, marks: document.findings.sourceMarks))
    }
}
