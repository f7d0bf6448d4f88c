import Domain

extension AssetAddresses {
    /// What pages say of them.
    func add(to maker: inout KeyMaker) {
        maker.add(stylesheet)
        maker.add(scripts)
        for name in scriptNames + icons { maker.add(name) }
        for (name, address) in sheets.sorted(by: { $0.key < $1.key }) + words.sorted(by: { $0.key < $1.key }) {
            maker.add(name)
            maker.add(address)
        }
        for (page, addresses) in pageWords.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            maker.add(page.rawValue)
            for (language, address) in addresses.sorted(by: { $0.key < $1.key }) {
                maker.add(language)
                maker.add(address)
            }
        }
        guard let map else { return }
        maker.add(map.script)
        maker.add(map.stylesheet)
        for ground in map.grounds {
            maker.add(ground.city.description)
            for number in [ground.zooms.lowerBound, ground.zooms.upperBound, ground.tiles.count] { maker.add(number) }
            maker.add("\(ground.bounds)")
            for tile in ground.tiles { maker.add(tile) }
        }
    }
}
