import Domain

/// `/search/letters/<letter>/`: the performers whose names begin with a letter.
struct SearchLetterPage {
    let context: PageContext
    let letter: SearchLetter

    func render() -> Artifact {
        let edition = context.edition
        let heading = edition.strings.text(.titleSearchLetter, ["letter": letter.name])
        let frame = PageFrame(
            context: context, heading: heading, description: heading, address: letter.address,
            trail: context.trail + [(edition.strings.text(.titleSearch), .search)])
        return frame.artifact(
            .performers, path: letter.address.page,
            ["groups": PerformersPage(context: context).groups { letter.performers.contains($0.slug) }])
    }
}
