/// What is stored, why and for how long: a line of the privacy page.
package struct StoredFact: Sendable, Hashable {
    package var table: String
    /// What the table is called for people.
    package var caption: String
    package var column: String
    package var what: String
    package var why: String
    package var kept: String

    package init(table: String, caption: String, column: String, what: String, why: String, kept: String) {
        self.table = table
        self.caption = caption
        self.column = column
        self.what = what
        self.why = why
        self.kept = kept
    }
}
