import ContentParsing
import Domain
import RoutePlanning

/// The facts that the keys of a site are made of.
struct KeySources {
    let edition: Edition
    let digests: ContentDigests
    let foundation: RenderKey
    private let words: [PerformanceID: [LiveStatus]]

    init(edition: Edition, digests: ContentDigests, foundation: RenderKey) {
        self.edition = edition
        self.digests = digests
        self.foundation = foundation
        words = Dictionary(grouping: edition.engagement.live, by: \.performance)
    }

    /// Of what all pages stand on.
    var site: RenderKey {
        KeyMaker.key { maker in
            let catalog = edition.catalog
            maker.add(foundation)
            maker.add(digests.file(at: catalog.site.marks.file))
            for city in edition.cities { maker.add(digests.files(of: .city(city.slug), at: city.marks.file)) }
            for festival in catalog.festivals.values.sorted(by: { $0.slug < $1.slug }) {
                maker.add(digests.files(of: .festival(festival.slug), at: festival.marks.file))
            }
            for page in edition.pages { maker.add(digests.files(of: .page(page.slug), at: page.marks.file)) }
            for fact in edition.storedFacts {
                for text in [fact.table, fact.caption, fact.column, fact.what, fact.why, fact.kept] { maker.add(text) }
            }
            edition.assets.add(to: &maker)
        }
    }

    func key(of city: City, _ site: RenderKey) -> RenderKey {
        KeyMaker.key { maker in
            maker.add(site)
            maker.add(city.slug.description)
            for pitch in edition.pitches(of: city.slug) {
                maker.add(digests.files(of: .pitch(pitch.id), at: pitch.marks.file))
                maker.add(edition.closures[pitch.id] ?? [])
            }
            for closure in edition.engagement.closures where closure.pitch.city == city.slug {
                maker.add("\(closure.pitch)")
                maker.add(closure.from)
                maker.add(closure.to)
                maker.add(closure.reason)
                maker.add(closure.at)
                maker.add(closure.lifted)
            }
        }
    }

    func key(of performer: Performer) -> RenderKey {
        KeyMaker.key { $0.add(digests.files(of: .performer(performer.slug), at: performer.marks.file)) }
    }

    func key(of show: PublishedPerformance, in city: RenderKey?, _ acts: [Slug: RenderKey]) -> RenderKey {
        KeyMaker.key { maker in
            let performance = show.performance
            maker.add(city)
            maker.add(digests.files(of: .performance(performance.address), at: performance.marks.file))
            for performer in show.performers { maker.add(acts[performer.slug]) }
            for (key, revision) in show.revisions.sorted(by: { $0.key < $1.key }) {
                maker.add(key.description)
                maker.add(revision.updated)
                maker.add(revision.sequence)
            }
            for word in words[performance.id] ?? [] { maker.add(word) }
        }
    }
}
