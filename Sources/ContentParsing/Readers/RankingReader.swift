import Domain

/// Reads `ranking` of the site.
enum RankingReader {
    static func read(_ site: Fields) -> RankingSettings {
        var settings = RankingSettings()
        guard let field = site.optional("ranking"),
            let fields = Fields(field, of: "“ranking”", keys: ["half_life", "weights", "floor", "newcomer"])
        else { return settings }
        if let minutes = fields.optional("half_life")?.duration(60...365 * 1440) {
            settings.halfLife = Double(minutes) / 60
        }
        if let floor = fields.optional("floor")?.integer(0...10_000) { settings.floor = floor }
        if let field = fields.optional("weights"),
            let weights = Fields(field, of: "“weights”", keys: ["like", "tip", "view"])
        {
            if let like = weights.optional("like")?.number(0...100) { settings.likeWeight = like }
            if let tip = weights.optional("tip")?.number(0...100) { settings.tipWeight = tip }
            if let view = weights.optional("view")?.number(0...100) { settings.viewWeight = view }
        }
        if let field = fields.optional("newcomer"),
            let newcomer = Fields(field, of: "“newcomer”", keys: ["weight", "half_life"])
        {
            if let weight = newcomer.optional("weight")?.number(0...100) { settings.newcomerWeight = weight }
            if let minutes = newcomer.optional("half_life")?.duration(60...365 * 1440) {
                settings.newcomerHalfLife = Double(minutes) / 1440
            }
        }
        return settings
    }
}
