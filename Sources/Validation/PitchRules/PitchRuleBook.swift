import Domain

/// What the rules of a pitch are on a day: a festival's overrides hold on its days at its pitches, for everybody.
struct PitchRuleBook: Sendable {
    private let festivals: [Slug: [Festival]]

    init(_ catalog: Catalog) {
        festivals = Dictionary(grouping: catalog.festivals.values.sorted { $0.slug < $1.slug }, by: \.city)
    }

    /// The day is that of the programme: a set past midnight belongs to the evening before.
    func rules(of pitch: Pitch, at local: LocalDateTime) -> PitchRules {
        festivals(at: pitch, on: local).reduce(pitch.rules) { $1.rules(over: $0) }
    }

    /// The festivals that the pitch belongs to on that day; what a later one says holds.
    func festivals(at pitch: Pitch, on local: LocalDateTime) -> [Festival] {
        guard let festivals = festivals[pitch.id.city] else { return [] }
        let day = Evening.day(of: local)
        return festivals.filter { $0.includes(pitch.id.pitch, on: day) }
    }
}

extension Festival {
    fileprivate func includes(_ pitch: Slug, on day: LocalDate) -> Bool {
        from <= day && day <= to && (pitches.isEmpty || pitches.contains(pitch))
    }
}
