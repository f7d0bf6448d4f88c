import Domain

extension PageContext {
    /// The key of a piece that depends on the whole site.
    func key(ofAll name: String, _ more: (inout KeyMaker) -> Void = { _ in }) -> RenderKey? {
        keys.map { keys in key(name, on: [keys.everything], more) }
    }

    /// The key of a piece that depends on who performs where, and on all pitches.
    func key(ofPlaces name: String, _ more: (inout KeyMaker) -> Void) -> RenderKey? {
        keys.map { keys in key(name, on: [keys.site, keys.acts] + edition.cities.map { keys.city($0.slug) }, more) }
    }

    /// The key of a piece that depends on who performs where.
    func key(ofPerformers name: String) -> RenderKey? {
        keys.map { keys in key(name, on: [keys.site, keys.acts]) { _ in } }
    }

    /// The key of a piece that depends only on what all pages stand on.
    func key(of name: String, _ more: (inout KeyMaker) -> Void = { _ in }) -> RenderKey? {
        keys.map { keys in key(name, on: [keys.site], more) }
    }

    /// The key of a piece about some performances of a city.
    func key(
        of address: Address, in city: Slug?, _ members: [PerformanceFragments],
        _ more: (inout KeyMaker) -> Void = { _ in }
    ) -> RenderKey? {
        keys.map { keys in
            let places = [keys.site, city.flatMap(keys.city)]
            return key(address.folder, on: places + members.map { keys.performance($0.show) }, more)
        }
    }

    private func key(_ name: String, on keys: [RenderKey?], _ more: (inout KeyMaker) -> Void) -> RenderKey {
        KeyMaker.key { maker in
            maker.add(edition.language.folder)
            maker.add(name)
            maker.add(keys.count)
            for key in keys { maker.add(key) }
            more(&maker)
        }
    }
}
