import Domain

/// What the rules of a pitch are on a day: a festival's overrides hold on its days at its pitches, for everybody.
struct PitchRuleBook: Sendable {
    private let festivals: [Slug: [Festival]]

    init(_ catalog: Catalog) {
        festivals = Dictionary(grouping: catalog.festivals.values.sorted { $0.slug < $1.slug }, by: \.city)
    }

    /// The day is that of the programme: a set past midnight belongs to the evening before.
    func rules(of pitch: Pitch, at local: LocalDateTime) -> PitchRules {
        guard let festivals = festivals[pitch.id.city] else { return pitch.rules }
        let day = Evening.day(of: local)
        var rules = pitch.rules
        for festival in festivals where festival.includes(pitch.id.pitch, on: day) {
            rules = festival.rules(over: rules)
        }
        return rules
    }
}

extension Festival {
    fileprivate func includes(_ pitch: Slug, on day: LocalDate) -> Bool {
        from <= day && day <= to && (pitches.isEmpty || pitches.contains(pitch))
    }
}
