/// The names that a template may use in one place, and what each of them is.
///
/// Mustache answers an unknown name with nothing at all. So each view says what it has, and every template is held
/// against that before anything is rendered; a name then is a place in a list, and costs no look-up.
final class Schema: Sendable {
    enum Field: Sendable {
        /// Text, which is escaped: `{{name}}`. It may also be asked for: `{{#name}}…{{/name}}`.
        case text
        /// Finished HTML, which must not be escaped again: `{{{name}}}`.
        case html
        /// Yes or no, only for `{{#name}}` and `{{^name}}`.
        case flag
        case view(Schema)
        case list(Schema)

        /// What names mean inside of its section; nil where they mean what they mean outside.
        var schema: Schema? {
            switch self {
            case .view(let schema), .list(let schema): schema
            case .text, .html, .flag: nil
            }
        }
    }

    /// What the view is, for messages: `a stop`.
    let subject: String
    let fields: [String: Field]
    private let slots: [String: Int]

    init(_ subject: String, _ fields: [String: Field]) {
        self.subject = subject
        self.fields = fields
        slots = Dictionary(uniqueKeysWithValues: fields.keys.sorted().enumerated().map { ($1, $0) })
    }

    /// The same with more fields; what is named twice is the later one.
    func adding(_ subject: String, _ fields: [String: Field]) -> Schema {
        Schema(subject, self.fields.merging(fields) { _, new in new })
    }

    func slot(of name: String) -> Int? { slots[name] }
}
