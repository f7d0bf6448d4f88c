internal import Domain
internal import HTTPTypes
internal import Hummingbird

extension Request {
    /// A parameter of the query; nil where it is not given.
    ///
    /// - Throws: `Problem` 400 for one that is given twice or cannot be read.
    func query<Value>(_ name: String, _ form: String, read: (String) -> Value?) throws -> Value? {
        let values = uri.queryParameters.getAll(name)
        guard let text = values.first else { return nil }
        guard values.count == 1, let value = read(text) else {
            throw Problem(
                .badRequest, "The query is not as it should be.",
                findings: [Problem.Finding(name, "must be \(form), once")])
        }
        return value
    }

    func query(_ name: String) throws -> LocalDate? { try query(name, "a date: 2026-12-05") { LocalDate($0) } }
}
