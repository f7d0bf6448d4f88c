/// Which languages the texts of a thing are in (BCP 47); nil where it is the language of the page that shows them.
///
/// A translation may hold a title without a text or a text without a title, so each has its own.
package struct TextLanguages: Sendable, Hashable {
    /// Of the title or the name.
    package var title: String?
    /// Of the text and its summary.
    package var body: String?
    /// Of what is never translated, such as a note: the language that the file is written in.
    package var own: String?

    package init(title: String? = nil, body: String? = nil, own: String? = nil) {
        self.title = title
        self.body = body
        self.own = own
    }

    /// All in the language of the file.
    package init(_ own: String?) {
        self.init(title: own, body: own, own: own)
    }
}
