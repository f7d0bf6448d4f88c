internal import Domain
internal import Hummingbird

/// What the path of a request names, where the catalogue has it.
extension CompanionContext {
    func performance(in known: KnownCatalog) throws -> PublishedCatalog.Performance {
        guard let performer = parameters.get("performer").flatMap({ Slug($0) }),
            let name = parameters.get("performance").flatMap({ Slug($0) }),
            let found = known.catalog.performances[PerformanceID(performer: performer, performance: name)]
        else { throw Problem.noSuchPerformance }
        return found
    }

    func performer(in known: KnownCatalog) throws -> PublishedCatalog.Performer {
        guard let slug = parameters.get("performer").flatMap({ Slug($0) }), let found = known.catalog.performers[slug]
        else { throw Problem.noSuchPerformer }
        return found
    }

    func pitch(in known: KnownCatalog) throws -> PublishedCatalog.Pitch {
        guard let city = parameters.get("city").flatMap({ Slug($0) }),
            let pitch = parameters.get("pitch").flatMap({ Slug($0) }),
            let found = known.catalog.pitches[PitchID(city: city, pitch: pitch)]
        else { throw Problem.noSuchPitch }
        return found
    }
}
