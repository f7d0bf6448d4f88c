/// One file: a title, genres and a route; it may repeat.
package struct Performance: Sendable {
    package var id: PerformanceID
    /// Where its page is: the path of the file, which differs from `id` after a rename.
    package var address: PerformanceID
    package var title: String
    /// One to three; the first leads.
    package var genres: [Slug]
    /// Plain text.
    package var summary: String
    package var city: Slug
    package var festival: Slug?
    /// The first date.
    package var date: LocalDate
    package var stops: [Stop]
    package var recurrence: Recurrence?
    package var also: [LocalDate]
    package var changes: [DateChange]
    /// The performers of a joint show besides the one whose folder it is in.
    package var with: [Slug]
    package var image: String?
    package var imageAlt: String?
    package var videos: [Video]
    package var status: Status?
    package var note: String?
    package var languages: TextLanguages
    package var accessibility: [Accessibility]
    package var isAmplified: Bool
    /// The body as safe HTML.
    package var body: String
    package var marks: SourceMarks

    /// - Parameter language: BCP 47, where the file is written in another language than the site.
    package init(
        id: PerformanceID, address: PerformanceID, title: String, genres: [Slug], summary: String = "", city: Slug,
        festival: Slug? = nil, date: LocalDate, stops: [Stop], recurrence: Recurrence? = nil, also: [LocalDate] = [],
        changes: [DateChange] = [], with: [Slug] = [], image: String? = nil, imageAlt: String? = nil,
        videos: [Video] = [], status: Status? = nil, note: String? = nil, language: String? = nil,
        accessibility: [Accessibility] = [], isAmplified: Bool = false, body: String = "", marks: SourceMarks
    ) {
        self.id = id
        self.address = address
        self.title = title
        self.genres = genres
        self.summary = summary
        self.city = city
        self.festival = festival
        self.date = date
        self.stops = stops
        self.recurrence = recurrence
        self.also = also
        self.changes = changes
        self.with = with
        self.image = image
        self.imageAlt = imageAlt
        self.videos = videos
        self.status = status
        self.note = note
        languages = TextLanguages(language)
        self.accessibility = accessibility
        self.isAmplified = isAmplified
        self.body = body
        self.marks = marks
    }

    /// The language of the title; nil where it is that of the page.
    package var language: String? { languages.title }

    /// Everybody who performs: the one whose folder it is in first.
    package var performers: [Slug] { [address.performer] + with }
}
