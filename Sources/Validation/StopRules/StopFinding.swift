import Diagnostics
import Domain

/// What a rule finds at a stop on one date.
struct StopFinding {
    /// When the message names the dates: always, or only where it does not hold for every date of the show.
    enum Dates {
        case always, ifSome
    }

    var field: String
    /// Ends so that "on 5 December 2026" can follow.
    var message: String
    var dates = Dates.always
    /// The day to name, where it is not the occurrence's.
    var day: LocalDate?
    var hint: String?
    var notes: [Diagnostic.Note] = []
    /// Where it is not the rule's own.
    var severity: Severity?
}
