import Domain

/// The names of values that content and feeds know by a keyword.
extension Strings {
    func status(_ status: Status) -> String { text(named: "status." + status.rawValue) }

    /// The name of a status that somebody has to be told; nil where all is as planned.
    func notable(_ status: Status) -> String? { status == .scheduled ? nil : self.status(status) }

    /// The statuses that change what somebody who is on the way should do.
    static let advised: [Status] = [.late, .moved, .ended, .cancelled, .rainedOff, .closed]

    /// What a status means for somebody who is on the way; nil where all is as planned.
    func advice(_ status: Status) -> String? {
        Strings.advised.contains(status) ? text(named: "advice." + status.rawValue) : nil
    }

    func accessibility(_ value: Accessibility) -> String { text(named: "accessibility." + value.rawValue) }

    /// The name of a genre that many sites have; a site's own goes by the word in `site.yml`.
    func genre(_ genre: Slug) -> String {
        let name = text(named: "genre." + genre.description)
        return name.isEmpty ? genre.description : name
    }

    /// The genres that string files have names for.
    static let genreKeys = [
        "circus", "classical", "comedy", "dance", "folk", "jazz", "juggling", "magic", "music", "painting", "pop",
        "puppetry", "rock", "theatre", "world",
    ].map { "genre." + $0 }

    func feed(_ feed: FeedFile) -> String {
        switch feed {
        case .points: text(.feedPoints)
        case .routes: text(.feedRoutes)
        case .jsonFeed: text(.feedJSON)
        case .atom: text(.feedAtom)
        case .calendar: text(.feedCalendar)
        }
    }
}
