/// The names that a template may use in one place, and what each of them is.
///
/// Mustache answers an unknown name with nothing at all. So each view says what it has, and every template is held
/// against that before anything is rendered.
package final class Schema: Sendable {
    package enum Field: Sendable {
        /// Text that Mustache escapes: `{{name}}`. It may also be asked for: `{{#name}}…{{/name}}`.
        case text
        /// Finished HTML that must not be escaped again: `{{{name}}}`.
        case html
        /// Yes or no, only for `{{#name}}` and `{{^name}}`.
        case flag
        case view(Schema)
        case list(Schema)
    }

    /// What the view is, for messages: `a stop`.
    package let subject: String
    package let fields: [String: Field]

    package init(_ subject: String, _ fields: [String: Field]) {
        self.subject = subject
        self.fields = fields
    }

    /// The same with more fields; what is named twice is the later one.
    package func adding(_ subject: String, _ fields: [String: Field]) -> Schema {
        Schema(subject, self.fields.merging(fields) { _, new in new })
    }
}
