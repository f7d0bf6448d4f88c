import Domain

/// `/studio/`: from where performers say that they are on, and a city's office that a pitch is closed.
///
/// The page is the same for everybody: whose telephone it is says the token, which only the script ever sees.
struct StudioPage {
    static let city = Schema("a city", ["slug": .text, "name": .text, "timezone": .text])
    static let schema = PageFrame.schema.adding("the page", ["cities": .list(city)])
    /// What only this page is dressed with; the audience's pages do not carry it.
    static let sheet = "studio"

    let context: PageContext

    func render() -> Artifact {
        let edition = context.edition
        let frame = PageFrame(
            context: context, heading: edition.strings.text(.titleStudio),
            description: edition.strings.text(.aboutStudio), address: .studio, isHidden: true,
            sheet: StudioPage.sheet)
        let cities = edition.cities.map { city in
            View(
                StudioPage.city,
                ["slug": city.slug.description, "name": city.name, "timezone": city.zone.identifier])
        }
        return frame.artifact(.studio, path: Address.studio.page, ["cities": cities])
    }
}
