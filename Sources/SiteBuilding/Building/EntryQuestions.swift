import Domain
import Synchronization
import Validation

/// An order of entry that knows nothing and remembers what it was asked.
final class EntryQuestions: EntryOrder {
    struct Question: Hashable {
        let file: String
        let lines: [Int]
    }

    private let questions = Mutex<Set<Question>>([])

    var asked: [Question] {
        questions.withLock { $0.sorted { ($0.file, $0.lines.first ?? 0) < ($1.file, $1.lines.first ?? 0) } }
    }

    func entered(file: String, lines: [Int]) -> Instant? {
        questions.withLock { _ = $0.insert(Question(file: file, lines: lines)) }
        return nil
    }
}

/// An order of entry from answers that history has given.
struct EntryAnswers: EntryOrder {
    let answers: [EntryQuestions.Question: Instant]

    func entered(file: String, lines: [Int]) -> Instant? {
        answers[EntryQuestions.Question(file: file, lines: lines)]
    }
}
