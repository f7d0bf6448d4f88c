import Diagnostics
import Domain
import History
import RoutePlanning
import Validation

/// Holds a catalogue to the rules across files, with what history says of who came first.
///
/// History is asked only about the lines of stops that clash, which are few: the rules run once and note what they
/// would like to know, and only then a second time with the answers.
struct CrossFileCheck {
    let catalog: Catalog
    let programme: Programme
    let now: Instant
    let router: any Router
    let history: RepositoryHistory?

    func findings() async throws -> [Diagnostic] {
        let questions = EntryQuestions()
        let first = Validator.validate(context(questions))
        var findings = first
        if let history, !questions.asked.isEmpty {
            findings = Validator.validate(context(try await answers(to: questions, from: history)))
        }
        return findings + RenameWithoutHistory.findings(in: catalog, history: history)
    }

    private func context(_ order: any EntryOrder) -> ValidationContext {
        ValidationContext(catalog: catalog, programme: programme, now: now, router: router, entryOrder: order)
    }

    private func answers(to questions: EntryQuestions, from history: RepositoryHistory) async throws -> EntryAnswers {
        let reader = BlameReader(history: history)
        var answers: [EntryQuestions.Question: Instant] = [:]
        for question in questions.asked {
            answers[question] = try await reader.entered(file: question.file, lines: question.lines)
        }
        return EntryAnswers(answers: answers)
    }
}
