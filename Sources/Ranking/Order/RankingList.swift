package import Domain

/// What a trending list is about.
package enum RankingList: Sendable, Hashable {
    case overall
    case city(Slug)
    case genre(Slug)
    case cityGenre(city: Slug, genre: Slug)
}
