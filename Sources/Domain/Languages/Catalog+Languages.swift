extension Catalog {
    /// The catalogue as pages in another language show it: translated where somebody has done it, else as written and
    /// marked with the language that it is in.
    package func inLanguage(_ language: String) -> Catalog {
        let written = site.language
        let known = translations[language] ?? [:]
        var result = self
        result.cities = cities.mapValues { $0.inLanguage(language, of: written, by: known[.city($0.slug)]) }
        result.pitches = pitches.mapValues { $0.inLanguage(language, of: written, by: known[.pitch($0.id)]) }
        result.festivals = festivals.mapValues { $0.inLanguage(language, of: written, by: known[.festival($0.slug)]) }
        result.performers = performers.mapValues {
            $0.inLanguage(language, of: written, by: known[.performer($0.slug)])
        }
        result.performances = performances.map {
            $0.inLanguage(language, of: written, by: known[.performance($0.address)])
        }
        result.pages = pages.mapValues { $0.inLanguage(language, of: written, by: known[.page($0.slug)]) }
        return result
    }
}
