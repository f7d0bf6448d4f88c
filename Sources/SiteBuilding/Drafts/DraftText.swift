import ContentParsing
import Domain

/// The words of a draft, with what the site already knows filled in.
struct DraftText {
    /// Nil where the site's own file cannot be read; then only names are known.
    let catalog: Catalog?
    let declared: DeclaredNames
    let today: LocalDate

    func text(of draft: ContentDraft) throws -> String {
        switch draft {
        case .performer(let slug): performer(slug)
        case .performance(let id): try performance(id)
        case .city(let slug): city(slug)
        case .pitch(let id): try pitch(id)
        }
    }

    private func performer(_ slug: Slug) -> String {
        let city = declared.cities.min()
        return """
            ---
            name: \(title(slug))
            \(city.map { "city: \($0)" } ?? "# city: lisbon")
            ---
            Who you are, in a few sentences.

            """
    }

    private func performance(_ id: PerformanceID) throws -> String {
        guard !PerformanceID.reservedNames.contains(id.performance.description) else {
            throw DraftError("a performance cannot be called “\(id.performance)”")
        }
        guard declared.performers.contains(id.performer) else {
            throw DraftError("there is no performer “\(id.performer)” yet: streetmap new performer \(id.performer)")
        }
        guard let city = declared.cities.min() else {
            throw DraftError("there is no city yet: streetmap new city <city>")
        }
        let performer = catalog?.performers[id.performer]
        let home = performer?.city ?? city
        let genre = performer?.genres.first ?? catalog?.site.genres.first
        let cityLine = performer?.city == nil ? "\ncity: \(home)" : ""
        return """
            ---
            title: \(title(id.performance))
            genre: \(genre?.description ?? "folk")\(cityLine)
            date: \(freeDay)
            stops:
            \(place(in: home))
                start: 18:00
                end: 18:30
            # repeat: { every: week, until: \(freeDay.adding(days: 84)) }
            ---
            What people will see and hear.

            """
    }

    /// From a week ahead, the first day on which nobody begins anything, so that two drafts do not clash.
    private var freeDay: LocalDate {
        let taken = Set(catalog?.performances.flatMap { [$0.date] + $0.also } ?? [])
        var day = today.adding(days: 7)
        while taken.contains(day) { day = day.adding(days: 1) }
        return day
    }

    private func place(in city: Slug) -> String {
        if let pitch = declared.pitches.filter({ $0.city == city }).min() {
            return "  - pitch: \(pitch.pitch)"
        }
        let known = catalog?.cities[city]
        return """
              - name: The square
                address: The square, \(known?.name ?? city.description)
                coordinates: \(coordinates(known?.center))     # longitude first
            """
    }

    private func city(_ slug: Slug) -> String {
        """
        ---
        name: \(title(slug))
        # Lisbon's; put the city's own here. Longitude comes first.
        country: PT
        timezone: Europe/Lisbon
        currency: EUR
        center: [-9.1393, 38.7139]
        ---
        A few sentences about performing here.

        """
    }

    private func pitch(_ id: PitchID) throws -> String {
        guard declared.cities.contains(id.city) else {
            throw DraftError("there is no city “\(id.city)” yet: streetmap new city \(id.city)")
        }
        let city = catalog?.cities[id.city]
        return """
            ---
            name: \(title(id.pitch))
            # The middle of the city; put the pitch's own place here. Longitude comes first.
            coordinates: \(coordinates(city?.center))
            address: The street or square, \(city?.name ?? id.city.description)
            hours: Mo-Su 10:00-21:00
            amplification: false
            ---
            What performers should know about the place.

            """
    }

    /// Lisbon's where nothing is known.
    private func coordinates(_ point: Coordinates?) -> String {
        guard let point else { return "[-9.1393, 38.7139]" }
        return "[\(DecimalText.short(point.longitude, decimals: 5)), \(DecimalText.short(point.latitude, decimals: 5))]"
    }

    /// `ana-fado` as `Ana fado`, in quotes: a name may be a number or “no”.
    private func title(_ slug: Slug) -> String {
        let words = slug.description.replacing("-", with: " ")
        let title = words.prefix(1).uppercased() + words.dropFirst()
        return "\"\(title)\""
    }
}
