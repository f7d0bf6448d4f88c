/// Everything that the content says, by name.
package struct Catalog: Sendable {
    package var site: SiteConfiguration
    package var cities: [Slug: City]
    package var pitches: [PitchID: Pitch]
    package var festivals: [Slug: Festival]
    package var performers: [Slug: Performer]
    /// In order of id.
    package var performances: [Performance]
    package var pages: [Slug: Page]
    /// Pictures and videos of performers: the address under the site, and the file's path under the content folder.
    package var media: [MediaFile]
    /// By language (BCP 47), what is there in languages besides the site's.
    package var translations: [String: [TextSubject: Translation]]

    package init(
        site: SiteConfiguration, cities: [Slug: City] = [:], pitches: [PitchID: Pitch] = [:],
        festivals: [Slug: Festival] = [:], performers: [Slug: Performer] = [:], performances: [Performance] = [],
        pages: [Slug: Page] = [:], media: [MediaFile] = [],
        translations: [String: [TextSubject: Translation]] = [:]
    ) {
        self.site = site
        self.cities = cities
        self.pitches = pitches
        self.festivals = festivals
        self.performers = performers
        self.performances = performances
        self.pages = pages
        self.media = media
        self.translations = translations
    }
}
