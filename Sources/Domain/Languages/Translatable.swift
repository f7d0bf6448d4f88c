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

extension City: Translatable {
    static var isNamed: Bool { true }

    var heading: String {
        get { name }
        set { name = newValue }
    }

    /// It has none.
    func take(summary: String) {}
}

extension Pitch: Translatable {
    static var isNamed: Bool { true }

    var heading: String {
        get { name }
        set { name = newValue }
    }

    /// It has none.
    func take(summary: String) {}
}

extension Festival: Translatable {
    static var isNamed: Bool { true }

    var heading: String {
        get { name }
        set { name = newValue }
    }

    mutating func take(summary: String) { self.summary = summary }
}

extension Performer: Translatable {
    static var isNamed: Bool { true }

    var heading: String {
        get { name }
        set { name = newValue }
    }

    mutating func take(summary: String) { self.summary = summary }
}

extension Performance: Translatable {
    static var isNamed: Bool { false }

    var heading: String {
        get { title }
        set { title = newValue }
    }

    mutating func take(summary: String) { self.summary = summary }
}

extension Page: Translatable {
    static var isNamed: Bool { false }

    var heading: String {
        get { title }
        set { title = newValue }
    }

    mutating func take(summary: String) { self.summary = summary }
}
