/// What an endpoint does, for the description of the interface (OpenAPI 3.1.1).
struct Operation: Sendable {
    struct Parameter: Sendable {
        enum Place: String, Sendable {
            case query, header
        }

        let name: String
        let place: Place
        let summary: String
        /// The name of a schema.
        let schema: String

        init(_ name: String, _ schema: String, _ summary: String, in place: Place = .query) {
            self.name = name
            self.place = place
            self.schema = schema
            self.summary = summary
        }
    }

    struct Answer: Sendable {
        let status: Int
        let summary: String
        /// Media types with the name of the schema of each.
        let contents: [(type: String, schema: String)]

        init(_ status: Int, _ summary: String, _ contents: [(type: String, schema: String)] = []) {
            self.status = status
            self.summary = summary
            self.contents = contents
        }

        static func json(_ schema: String, _ summary: String = "As it is now.", status: Int = 200) -> Answer {
            Answer(status, summary, [("application/json", schema)])
        }
    }

    let tag: String
    let summary: String
    var parameters: [Parameter] = []
    /// The name of the schema of the body; nil for no body.
    var body: String?
    var answers: [Answer]
    /// Whether it wants a performer's or a city's token.
    var needsToken = false
    /// Statuses of problems beyond those that follow from the rest.
    var problems: [Int] = []
}
