import Domain

/// The letter that the names of some performers begin with, for whoever looks for them without a script.
struct SearchLetter: Sendable {
    /// Folded: Å is found under A.
    let letter: String
    let performers: Set<Slug>

    /// In order; a name without letters or digits is under none.
    static func all(of edition: Edition) -> [SearchLetter] {
        var performers: [String: Set<Slug>] = [:]
        for performer in edition.catalog.performers.values where performer.isListed {
            guard let first = FoldedText(performer.name).words.first?.text.unicodeScalars.first else { continue }
            performers[String(first), default: []].insert(performer.slug)
        }
        return performers.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { SearchLetter(letter: $0.key, performers: $0.value) }
    }

    var name: String { letter.uppercased() }

    var address: Address { .searchLetter(letter) }
}
