package import Diagnostics

/// What `Content/site.yml` says.
package struct SiteConfiguration: Sendable {
    package var title: String
    package var url: SiteURL
    /// BCP 47.
    package var language: String
    /// Further languages that the pages are in, in the order of the file, without the first.
    package var languages: [String]
    package var genres: [Slug]
    /// Seconds that feeds keep a stop after its end.
    package var expiresAfter: Int
    /// Days before its date from which an occurrence is published.
    package var horizonDays: Int
    /// An https URL, or `/` for the site's own origin.
    package var companion: String?
    /// SPDX identifier of the data's licence.
    package var license: String?
    package var contact: String?
    package var map: MapSettings
    package var walking: Walking
    package var ranking: RankingSettings
    package var severities: [String: SeveritySettings.Setting]
    package var marks: SourceMarks

    package static let defaultGenres = ["rock", "jazz", "folk", "pop", "classical"].compactMap { Slug($0) }

    package init(
        title: String, url: SiteURL, language: String = "en", languages: [String] = [],
        genres: [Slug] = SiteConfiguration.defaultGenres,
        expiresAfter: Int = 86_400, horizonDays: Int = 60, companion: String? = nil, license: String? = nil,
        contact: String? = nil, map: MapSettings = MapSettings(), walking: Walking = Walking(),
        ranking: RankingSettings = RankingSettings(),
        severities: [String: SeveritySettings.Setting] = [:], marks: SourceMarks
    ) {
        self.title = title
        self.url = url
        self.language = language
        self.languages = languages
        self.genres = genres
        self.expiresAfter = expiresAfter
        self.horizonDays = horizonDays
        self.companion = companion
        self.license = license
        self.contact = contact
        self.map = map
        self.walking = walking
        self.ranking = ranking
        self.severities = severities
        self.marks = marks
    }
}
