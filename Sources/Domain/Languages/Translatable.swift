/// A part of the content with a name and a text that may be there in other languages.
protocol Translatable {
    var languages: TextLanguages { get set }
    /// The title or the name.
    var heading: String { get set }
    var body: String { get set }
    /// Whether the heading is a proper name, which belongs to no language unless its file says so.
    static var isNamed: Bool { get }

    mutating func take(summary: String)
}

extension Translatable {
    /// The same as a page in another language shows it.
    ///
    /// - Parameters:
    ///   - language: the page's.
    ///   - written: the language of the site, in which a file is that says nothing else.
    func inLanguage(_ language: String, of written: String, by translation: Translation?) -> Self {
        var result = self
        let own = languages.own ?? written
        let other = own == language ? nil : own
        result.languages = TextLanguages(other)
        if Self.isNamed, languages.own == nil { result.languages.title = nil }
        if let title = translation?.title {
            result.heading = title
            result.languages.title = nil
        }
        if let summary = translation?.summary { result.take(summary: summary) }
        if let body = translation?.body {
            result.body = body
            result.languages.body = nil
        }
        return result
    }
}

/// What is called by a proper name.
protocol NamedText: Translatable {
    var name: String { get set }
}

extension NamedText {
    static var isNamed: Bool { true }

    var heading: String {
        get { name }
        set { name = newValue }
    }
}

/// What has a title, which is in some language.
protocol TitledText: Translatable {
    var title: String { get set }
}

extension TitledText {
    static var isNamed: Bool { false }

    var heading: String {
        get { title }
        set { title = newValue }
    }
}

extension City: NamedText {
    /// It has none.
    func take(summary: String) {}
}

extension Pitch: NamedText {
    /// It has none.
    func take(summary: String) {}
}

extension Festival: NamedText {
    mutating func take(summary: String) { self.summary = summary }
}

extension Performer: NamedText {
    mutating func take(summary: String) { self.summary = summary }
}

extension Performance: TitledText {
    mutating func take(summary: String) { self.summary = summary }
}

extension Page: TitledText {
    mutating func take(summary: String) { self.summary = summary }
}
