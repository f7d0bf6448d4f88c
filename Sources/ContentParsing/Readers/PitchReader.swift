import Domain

/// Reads `pitches/<city>/<pitch>.md`.
struct PitchReader {
    static let keys =
        [
            "name", "coordinates", "address", "code", "indoor", "accessibility", "getting_there", "until", "closed",
        ] + PitchRulesReader.keys

    let document: Document

    func read(_ id: PitchID) -> Pitch? {
        let fields = document.fields(of: "a pitch", PitchReader.keys)
        let name = fields.required("name")?.line(1...100)
        let coordinates = fields.required("coordinates")?.coordinates()
        let address = fields.required("address")?.line(1...200)
        let code = fields.optional("code")?.line(1...8)
        let rules = PitchRulesReader(fields)
        let indoor = fields.optional("indoor")?.bool()
        let accessibility = fields.optional("accessibility")?.values { $0.choice(of: Accessibility.allCases) }
        let gettingThere = fields.optional("getting_there")?.prose(1...500)
        let until = fields.optional("until")?.date()
        let closures = fields.optional("closed").map { ClosureReader.read($0) }
        let body = document.body()
        guard let name, let coordinates, let address else { return nil }
        return Pitch(
            id: id, name: name, coordinates: coordinates, address: address, code: code,
            rules: PitchRules(
                hours: rules.hours, amplification: rules.amplification, longestSet: rules.longestSet ?? 45,
                capacity: rules.capacity ?? 1),
            indoor: indoor ?? false, accessibility: accessibility ?? [], gettingThere: gettingThere, until: until,
            closures: closures ?? [], body: body.html, marks: document.findings.sourceMarks)
    }
}
