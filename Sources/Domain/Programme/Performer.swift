/// A person or act with a folder of their own.
package struct Performer: Sendable {
    package struct Link: Sendable, Hashable {
        package var name: String
        /// An https URL.
        package var url: String

        package init(name: String, url: String) {
            self.name = name
            self.url = url
        }
    }

    package struct Tips: Sendable, Hashable {
        package var stripeAccount: String?
        package var links: [Link]
        /// Whole units by ISO 4217 code.
        package var suggested: [String: [Int]]

        package init(stripeAccount: String? = nil, links: [Link] = [], suggested: [String: [Int]] = [:]) {
            self.stripeAccount = stripeAccount
            self.links = links
            self.suggested = suggested
        }
    }

    package var slug: Slug
    package var name: String
    package var city: Slug?
    /// Where they come from, in their own words.
    package var origin: String?
    package var genres: [Slug]
    package var image: String?
    package var imageAlt: String?
    package var links: [Link]
    package var languages: TextLanguages
    package var isListed: Bool
    package var allowsLive: Bool
    package var allowsTips: Bool
    package var tips: Tips
    /// The biography as safe HTML.
    package var body: String
    /// The biography's first paragraph as plain text.
    package var summary: String
    package var marks: SourceMarks

    /// - Parameter language: BCP 47, where the file is written in another language than the site.
    package init(
        slug: Slug, name: String, city: Slug? = nil, origin: String? = nil, genres: [Slug] = [], image: String? = nil,
        imageAlt: String? = nil, links: [Link] = [], language: String? = nil, isListed: Bool = true,
        allowsLive: Bool = true, allowsTips: Bool = true, tips: Tips = Tips(), body: String = "", summary: String = "",
        marks: SourceMarks
    ) {
        self.slug = slug
        self.name = name
        self.city = city
        self.origin = origin
        self.genres = genres
        self.image = image
        self.imageAlt = imageAlt
        self.links = links
        languages = TextLanguages(language)
        self.isListed = isListed
        self.allowsLive = allowsLive
        self.allowsTips = allowsTips
        self.tips = tips
        self.body = body
        self.summary = summary
        self.marks = marks
    }

    /// The language of the name; nil where it is that of the page.
    package var language: String? { languages.title }
}
