internal import Engagement
internal import FileReading
internal import HTTPTypes

extension Problem {
    static let noSuchPage = Problem(.notFound, "There is nothing at this address.")
    static let noSuchPerformance = Problem(.notFound, "No performance with this name is published.")
    static let noSuchPerformer = Problem(.notFound, "No performer with this name is published.")
    static let noSuchPitch = Problem(.notFound, "No pitch with this name is published.")
    static let noSuchCity = Problem(.notFound, "No city with this name is published.")
    static let noRoom = Problem(
        .serviceUnavailable, "Nothing can be written down at the moment; please try again soon.",
        fields: [.retryAfter: "30"])
    static let tooLarge = Problem(.contentTooLarge, "What was sent is too large.")

    /// What the store, or anything else behind a request, says in the words of HTTP.
    init(_ error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case let refusal as Refusal: self.init(refusal)
        case let failure as StoreFailure where failure.mayPass: self = .noRoom
        case let failure as WritingFailure where failure.mayPass: self = .noRoom
        case let failure as ReadingFailure where failure.mayPass:
            self.init(
                .serviceUnavailable, "There is too much to do at the moment; please try again soon.",
                fields: [.retryAfter: "5"])
        default:
            self.init(.internalServerError, "Something went wrong here, and it is not your fault.")
        }
    }

    private init(_ refusal: Refusal) {
        let status: HTTPResponse.Status =
            switch refusal {
            case .tooLate, .pitchTaken, .pitchClosed, .tipMismatch: .conflict
            case .noSuchTip: .notFound
            case .badEnd, .notSayable, .badAmount, .badText: .badRequest
            }
        let reason: String? =
            switch refusal {
            case .tooLate: "too_late"
            case .pitchTaken: "pitch_taken"
            case .pitchClosed: "pitch_closed"
            default: nil
            }
        self.init(status, "Not done: \(refusal).", reason: reason)
    }
}
