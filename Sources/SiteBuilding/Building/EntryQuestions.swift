import Domain
import Synchronization
import Validation

/// An order of entry that knows some answers, and remembers what else it was asked.
final class EntryQuestions: EntryOrder {
    struct Question: Hashable {
        let file: String
        let lines: [Int]
    }

    /// What history says: a moment, or that a line is not committed yet.
    enum Answer {
        case entered(Instant)
        case notCommitted
    }

    private let answers: [Question: Answer]
    private let open = Mutex<Set<Question>>([])

    init(answers: [Question: Answer]) {
        self.answers = answers
    }

    /// What was asked and not known, in order.
    var unanswered: [Question] {
        open.withLock { $0.sorted { ($0.file, $0.lines.first ?? 0) < ($1.file, $1.lines.first ?? 0) } }
    }

    func entered(file: String, lines: [Int]) -> Instant? {
        let question = Question(file: file, lines: lines)
        switch answers[question] {
        case .entered(let instant): return instant
        case .notCommitted: return nil
        case nil:
            open.withLock { _ = $0.insert(question) }
            return nil
        }
    }
}
