import ContentParsing
import Domain
import RoutePlanning

/// What the pieces of a site depend on besides the clock, as keys: the site as a whole, its cities, its performances.
///
/// | key | of |
/// |---|---|
/// | `site` | program, templates, assets, `site.yml`, cities, festivals, texts: all pages stand on these |
/// | city | its pitches and what was said live of them |
/// | performance | its file, its performers, its city, what git and its performers say of it; not its likes |
/// | evening | all performances of a city that have a stop on a day (UTC) |
/// | `everything` | all of these |
struct SiteKeys: Sendable {
    let site: RenderKey
    let everything: RenderKey
    /// Of all performers, and the cities in which they perform.
    let acts: RenderKey
    private let cities: [Slug: RenderKey]
    private let performers: [Slug: RenderKey]
    /// By index in the catalogue.
    private let performances: [Int: RenderKey]
    private let evenings: [Slug: [Int: RenderKey]]
    private static let day = 86_400

    /// - Parameter foundation: stands for the program, the templates, and whatever else is no content.
    init(edition: Edition, programme: Programme, digests: ContentDigests, foundation: RenderKey) {
        let sources = KeySources(edition: edition, digests: digests, foundation: foundation)
        let site = sources.site
        let cities = Dictionary(uniqueKeysWithValues: edition.cities.map { ($0.slug, sources.key(of: $0, site)) })
        let acts = edition.catalog.performers.mapValues(sources.key)
        var performances: [Int: RenderKey] = [:]
        var evenings: [Slug: [Int: KeyMaker]] = [:]
        var all = KeyMaker()
        all.add(site)
        for city in edition.cities { all.add(cities[city.slug]) }
        for act in acts.sorted(by: { $0.key < $1.key }) { all.add(act.value) }
        for show in edition.performances {
            let key = sources.key(of: show, in: cities[show.city.slug], acts)
            performances[show.index] = key
            all.add(key)
            var days: Set<Int> = []
            for stop in programme.occurrences[show.index].lazy.flatMap(\.stops) {
                days.formUnion(SiteKeys.day(of: stop.start)...SiteKeys.day(of: stop.end))
            }
            for day in days { evenings[show.city.slug, default: [:]][day, default: KeyMaker()].add(key) }
        }
        self.site = site
        self.cities = cities
        performers = acts
        self.acts = KeyMaker.key { maker in
            for (performer, key) in acts.sorted(by: { $0.key < $1.key }) {
                maker.add(key)
                for city in edition.cities(of: performer).sorted() { maker.add(city.description) }
                maker.add(0)
            }
        }
        self.performances = performances
        self.evenings = evenings.mapValues { $0.mapValues(\.key) }
        everything = all.key
    }

    func city(_ slug: Slug) -> RenderKey? { cities[slug] }

    func performer(_ slug: Slug) -> RenderKey? { performers[slug] }

    func performance(_ show: PublishedPerformance) -> RenderKey? { performances[show.index] }

    /// Of all that somebody can still reach after a moment: sets that begin within two hours.
    func reach(after moment: Instant, in city: Slug) -> [RenderKey?] {
        let days = SiteKeys.day(of: moment)...SiteKeys.day(of: moment.adding(seconds: Reach.horizon))
        return days.map { evenings[city]?[$0] }
    }

    private static func day(of moment: Instant) -> Int {
        (moment.seconds - (moment.seconds % day + day) % day) / day
    }
}
