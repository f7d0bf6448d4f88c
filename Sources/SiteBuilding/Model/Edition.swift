import Domain
import RoutePlanning

/// Everything that one build renders from in one language, and no renderer can change.
///
/// A class, since every piece that is rendered holds it.
final class Edition: Sendable {
    let catalog: Catalog
    let strings: Strings
    let language: SiteLanguage
    /// All languages of the site, its first one first.
    let languages: [SiteLanguage]
    /// In the order of the catalogue.
    let performances: [PublishedPerformance]
    let ranking: SiteRanking
    let engagement: EngagementSnapshot
    /// What a city said live of its pitches, besides what their files say.
    let closures: [PitchID: [Closure]]
    /// What the companion stores, by table; empty for a site without one.
    let storedFacts: [StoredFact]
    let assets: AssetAddresses
    /// In order of their names in addresses.
    let cities: [City]
    /// In order of their names in addresses.
    let pages: [Page]
    /// Sets that nobody planned, by city; also those that are over.
    let popUps: [Slug: [PopUpSet]]
    /// Of pitches that are called otherwise here than in the site's first language, in which the programme is planned.
    let pitchNames: [PitchID: String]
    private let said: [PerformanceID: [LiveStatus]]
    private let now: Instant
    private let byIndex: [Int: Int]
    private let byCity: [Slug: [PublishedPerformance]]
    private let citiesOfPerformers: [Slug: Set<Slug>]

    init(
        catalog: Catalog, strings: Strings, language: SiteLanguage? = nil, languages: [SiteLanguage] = [],
        performances: [PublishedPerformance], ranking: SiteRanking, engagement: EngagementSnapshot,
        closures: [PitchID: [Closure]], storedFacts: [StoredFact], assets: AssetAddresses,
        pitchNames: [PitchID: String] = [:], now: Instant
    ) {
        let language = language ?? SiteLanguage(strings, isFirst: true)
        self.catalog = catalog
        self.strings = strings
        self.language = language
        self.languages = languages.isEmpty ? [language] : languages
        self.performances = performances
        self.ranking = ranking
        self.engagement = engagement
        self.closures = closures
        self.storedFacts = storedFacts
        popUps = Dictionary(grouping: engagement.popUps, by: \.pitch.city)
        said = Dictionary(grouping: engagement.live, by: \.performance)
        self.assets = assets
        self.pitchNames = pitchNames
        cities = catalog.cities.values.sorted { $0.slug < $1.slug }
        pages = catalog.pages.values.sorted { $0.slug < $1.slug }
        self.now = now
        byIndex = Dictionary(uniqueKeysWithValues: performances.enumerated().map { ($1.index, $0) })
        byCity = Dictionary(grouping: performances, by: \.city.slug)
        citiesOfPerformers = performances.reduce(into: [:]) { cities, show in
            for performer in show.performance.performers { cities[performer, default: []].insert(show.city.slug) }
        }
    }

    /// The same moment of the same site in other words.
    convenience init(
        _ other: Edition, catalog: Catalog, strings: Strings, language: SiteLanguage,
        performances: [PublishedPerformance], pitchNames: [PitchID: String]
    ) {
        self.init(
            catalog: catalog, strings: strings, language: language, performances: performances, ranking: other.ranking,
            engagement: other.engagement, closures: other.closures, storedFacts: other.storedFacts,
            assets: other.assets, pitchNames: pitchNames, now: other.now)
    }

    /// The same as one of several languages.
    func among(_ languages: [SiteLanguage]) -> Edition {
        Edition(
            catalog: catalog, strings: strings, language: language, languages: languages, performances: performances,
            ranking: ranking, engagement: engagement, closures: closures, storedFacts: storedFacts, assets: assets,
            pitchNames: pitchNames, now: now)
    }

    /// The performances of a city in the order of the catalogue, also those that are in no listing.
    func performances(in city: Slug) -> [PublishedPerformance] { byCity[city] ?? [] }

    /// The cities that a performer has shows in.
    func cities(of performer: Slug) -> Set<Slug> { citiesOfPerformers[performer] ?? [] }

    /// The pitches of a city, in order of their names in addresses.
    func pitches(of city: Slug) -> [Pitch] {
        catalog.pitches.values.filter { $0.id.city == city }.sorted { $0.id < $1.id }
    }

    var site: SiteConfiguration { catalog.site }

    /// The performance at an index of the catalogue.
    func show(at index: Int) -> PublishedPerformance? { byIndex[index].map { performances[$0] } }

    /// What was said of a stop, if it is what the stop shows.
    func word(on stop: PlannedStop, of occurrence: Occurrence, in show: PublishedPerformance) -> LiveStatus? {
        guard stop.isSaid else { return nil }
        return said[show.performance.id]?.last { $0.date == occurrence.date && $0.stop == stop.number }
    }

    /// Whether a performer has a page where they are tipped.
    func takesTips(_ performer: Performer) -> Bool {
        let paysHere = performer.tips.stripeAccount != nil && site.companion != nil
        return performer.allowsTips && (paysHere || !performer.tips.links.isEmpty)
    }

    /// A fresh clock for one piece.
    func clock() -> ChangeClock { ChangeClock(now: now) }
}
