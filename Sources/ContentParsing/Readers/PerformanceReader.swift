import Diagnostics
import Domain

/// Reads `performers/<performer>/<performance>.md`.
struct PerformanceReader {
    static let keys = [
        "title", "genre", "genres", "description", "city", "festival", "date", "stops", "repeat", "also", "changes",
        "with", "image", "image_alt", "videos", "status", "note", "lang", "accessibility", "amplified", "id",
    ]

    let document: Document
    let context: ReadingContext

    func read(_ address: PerformanceID, into outcome: inout FileOutcome) {
        let fields = document.fields(of: "a performance", PerformanceReader.keys)
        var media = MediaReader(performer: address.performer, context: context)
        let title = fields.required("title")?.line(1...100)
        let genres = GenresReader(known: context.genres).leading(fields)
        let description = fields.optional("description")?.prose(1...Summary.longest)
        let city = city(fields, address.performer)
        let festival = fields.optional("festival")?.slug()
        let date = fields.required("date")?.date()
        let stops = fields.required("stops").flatMap { StopsReader(date: date).read($0) }
        let recurrence = fields.optional("repeat").flatMap { RepeatReader(date: date).read($0) }
        let also = also(fields, besides: date)
        let changes = fields.optional("changes").map { ChangesReader.read($0) }
        let with = with(fields, address.performer)
        let image = media.image(fields)
        let videos = fields.optional("videos").map { VideosReader.read($0, &media) }
        let status = StatusReader.read(fields)
        let note = fields.optional("note")?.prose(1...300)
        let language = fields.optional("lang")?.language()
        let accessibility = fields.optional("accessibility")?.values { $0.choice(of: Accessibility.allCases) }
        let isAmplified = fields.optional("amplified")?.bool()
        let id = fields.has("id") ? fields.optional("id")?.performanceID() : address
        let body = document.body()
        let marks = document.findings.sourceMarks
        outcome.media = Array(media.files)
        if let id { outcome.claim = (id, marks["id"]) }
        guard let id, let title, let genres, let city, let date, let stops else { return }
        outcome.value = .performance(
            Performance(
                id: id, address: address, title: title, genres: genres, summary: description ?? body.summary,
                city: city,
                festival: festival, date: date, stops: stops, recurrence: recurrence, also: also,
                changes: changes ?? [],
                with: with, image: image.address, imageAlt: image.description, videos: videos ?? [], status: status,
                note: note, language: language, accessibility: accessibility ?? [], isAmplified: isAmplified ?? false,
                body: body.html, marks: marks))
    }

    /// Its own city, else the performer's. Where that cannot be known, there is nothing to complain of here.
    private func city(_ fields: Fields, _ performer: Slug) -> Slug? {
        guard !fields.has("city"), !fields.isMisspelt("city") else { return fields.optional("city")?.slug() }
        switch context.cities[performer] {
        case .named(let city): return city
        case .unknown, nil: return nil
        case .some(.none):
            fields.report(
                ContentRules.missingCity, "neither the performance nor its performer names a city",
                hint: "add “city” here, or in \(context.content)/performers/\(performer)/index.md")
            return nil
        }
    }

    private func also(_ fields: Fields, besides date: LocalDate?) -> [LocalDate] {
        let dates = fields.optional("also")?.values(1...400) { item -> LocalDate? in
            guard let also = item.date() else { return nil }
            guard also != date else {
                item.report(
                    ContentRules.repeatedItem, "\(also) is the date of the performance already", hint: "delete it here")
                return nil
            }
            return also
        }
        return dates ?? []
    }

    private func with(_ fields: Fields, _ performer: Slug) -> [Slug] {
        guard let field = fields.optional("with") else { return [] }
        if let text = field.scalar {
            let names = text.split(separator: ",").compactMap { Slug(folding: String($0))?.description }
            field.reportType(
                "a list of performers",
                hint:
                    "name them as their folders are called: [\((names.isEmpty ? ["bo"] : names).joined(separator: ", "))]"
            )
            return []
        }
        let others = field.values(1...20) { item -> Slug? in
            guard let other = item.slug("write it as the performer's folder is called") else { return nil }
            guard other != performer else {
                item.report(
                    ContentRules.withSelf, "“\(other)” is the performer of this folder already",
                    hint: "name only the others")
                return nil
            }
            return other
        }
        return others ?? []
    }
}
