internal import HTTPTypes
internal import Hummingbird

/// One thing that the service answers: a method at a path.
struct Endpoint: Sendable {
    enum Kind: Sendable, Hashable {
        /// Answers as often as it is asked.
        case reading
        /// Changes something, so that it is counted against the limits.
        case writing
    }

    let method: HTTPRequest.Method
    /// As OpenAPI writes it: `/v1/pitches/{city}/{pitch}/closed`.
    let path: String
    let kind: Kind
    let operation: Operation
    let answer: @Sendable (Request, CompanionContext) async throws -> Response

    init(
        _ method: HTTPRequest.Method, _ path: String, _ kind: Kind = .reading, _ operation: Operation,
        answer: @escaping @Sendable (Request, CompanionContext) async throws -> Response
    ) {
        self.method = method
        self.path = path
        self.kind = kind
        self.operation = operation
        self.answer = answer
    }
}
