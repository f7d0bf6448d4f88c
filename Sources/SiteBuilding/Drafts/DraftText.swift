import Domain

/// The words of a draft, with what the site already knows filled in.
struct DraftText {
    /// Nil where the site's own file cannot be read; then nothing is known.
    let catalog: Catalog?
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
        let city = catalog?.cities.keys.min()
        return """
            ---
            name: \(title(slug))
            \(city.map { "city: \($0)" } ?? "# city: lisbon")
            ---
            Who you are, in a few sentences.

            """
    }

    private func performance(_ id: PerformanceID) throws -> String {
        guard !["index", "poster", "tip"].contains(id.performance.description) else {
            throw DraftError("a performance cannot be called “\(id.performance)”")
        }
        guard let catalog, let performer = catalog.performers[id.performer] else {
            throw DraftError("there is no performer “\(id.performer)” yet: streetmap new performer \(id.performer)")
        }
        guard let city = (performer.city ?? catalog.cities.keys.min()).flatMap({ catalog.cities[$0] }) else {
            throw DraftError("there is no city yet: streetmap new city <city>")
        }
        let genre = performer.genres.first ?? catalog.site.genres.first
        let cityLine = performer.city == nil ? "\ncity: \(city.slug)" : ""
        return """
            ---
            title: \(title(id.performance))
            genre: \(genre?.description ?? "folk")\(cityLine)
            date: \(today.adding(days: 7))
            stops:
            \(place(in: city, of: catalog))
                start: 18:00
                end: 18:30
            # repeat: { every: week, until: \(today.adding(days: 91)) }
            ---
            What people will see and hear.

            """
    }

    private func place(in city: City, of catalog: Catalog) -> String {
        if let pitch = catalog.pitches.keys.filter({ $0.city == city.slug }).min() {
            return "  - pitch: \(pitch.pitch)"
        }
        return """
              - name: The square
                address: The square, \(city.name)
                coordinates: \(coordinates(city.center))     # longitude first
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
        guard let city = catalog?.cities[id.city] else {
            throw DraftError("there is no city “\(id.city)” yet: streetmap new city \(id.city)")
        }
        return """
            ---
            name: \(title(id.pitch))
            # The middle of the city; put the pitch's own place here. Longitude comes first.
            coordinates: \(coordinates(city.center))
            address: The street or square, \(city.name)
            hours: Mo-Su 10:00-21:00
            amplification: false
            ---
            What performers should know about the place.

            """
    }

    private func coordinates(_ point: Coordinates) -> String {
        "[\(DecimalText.short(point.longitude, decimals: 5)), \(DecimalText.short(point.latitude, decimals: 5))]"
    }

    /// `ana-fado` as `Ana fado`, in quotes: a name may be a number or “no”.
    private func title(_ slug: Slug) -> String {
        let words = slug.description.replacing("-", with: " ")
        let title = words.prefix(1).uppercased() + words.dropFirst()
        return "\"\(title)\""
    }
}
