import Domain

/// Every page of the site. Links are made from it, so that none can point nowhere by a slip of the pen.
enum Address: Sendable, Hashable {
    case home
    case city(Slug)
    case genre(city: Slug, genre: Slug)
    case pitch(PitchID)
    case day(city: Slug, date: LocalDate)
    case now(Slug)
    case tonight(Slug)
    case weekend(Slug)
    case cityTrending(Slug)
    case festival(Slug)
    case performers
    case performer(Slug)
    case performance(PerformanceID)
    /// Where a performer is tipped.
    case tip(Slug)
    /// A page on paper, which leads to the page it is of.
    case performerPoster(Slug)
    case performancePoster(PerformanceID)
    case pitchPoster(PitchID)
    case trending
    case page(Slug)
    case privacy
    case search
    /// The performers whose names begin with a folded letter.
    case searchLetter(String)
    /// Where performers say that they are on, and a city's office that a pitch is closed.
    case studio
    /// The performers that a device follows.
    case following
    /// What stands in for a page that a device without a connection has not kept.
    case offline

    /// The folder under the site's root, with a slash at the end; empty for the root.
    var folder: String {
        switch self {
        case .home: ""
        case .city(let city): "cities/\(city)/"
        case .genre(let city, let genre): "cities/\(city)/genres/\(genre)/"
        case .pitch(let id): "cities/\(id.city)/pitches/\(id.pitch)/"
        case .day(let city, let date): "cities/\(city)/days/\(date)/"
        case .now(let city): "cities/\(city)/now/"
        case .tonight(let city): "cities/\(city)/tonight/"
        case .weekend(let city): "cities/\(city)/weekend/"
        case .cityTrending(let city): "cities/\(city)/trending/"
        case .festival(let festival): "festivals/\(festival)/"
        case .performers: "performers/"
        case .performer(let performer): "performers/\(performer)/"
        case .performance(let id): "performers/\(id.performer)/\(id.performance)/"
        case .tip(let performer): "performers/\(performer)/tip/"
        case .performerPoster(let performer): "performers/\(performer)/poster/"
        case .performancePoster(let id): "performers/\(id.performer)/\(id.performance)/poster/"
        case .pitchPoster(let id): "cities/\(id.city)/pitches/\(id.pitch)/poster/"
        case .trending: "trending/"
        case .page(let page): page.description == "about" ? "about/" : "about/\(page)/"
        case .privacy: "privacy/"
        case .search: "search/"
        case .searchLetter(let letter): "search/letters/\(Address.name(of: letter))/"
        case .studio: "studio/"
        case .following: "following/"
        case .offline: "offline/"
        }
    }

    /// A letter of the Latin alphabet and a digit stand for themselves, others for their number.
    private static func name(of letter: String) -> String {
        let isPlain = letter.utf8.allSatisfy { $0 < 0x80 }
        return isPlain ? letter : letter.unicodeScalars.map { "u" + String($0.value, radix: 16) }.joined()
    }

    /// The page's file under the site's root.
    var page: String { folder + "index.html" }
}
