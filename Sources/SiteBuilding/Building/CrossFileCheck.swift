import ContentParsing
import Diagnostics
import Domain
import History
import RoutePlanning
import Validation

/// Holds a catalogue to the rules across files, with what history says of who came first.
///
/// History is asked only about the lines of stops that clash, which are few: the rules run and note what they would like
/// to know, and run again with the answers until they ask nothing new, since an answer changes which pairs are left.
struct CrossFileCheck {
    let catalog: Catalog
    /// All that files stand for, also those that have errors and so are not in the catalogue.
    let declared: DeclaredNames
    let programme: Programme
    let now: Instant
    let router: any Router
    let history: RepositoryHistory?
    /// Former versions that stand for files that are broken now.
    let versions: [FileVersion]
    let concurrency: Int

    func findings() async throws -> [Diagnostic] {
        var answers: [EntryQuestions.Question: EntryQuestions.Answer] = [:]
        while true {
            let questions = EntryQuestions(answers: answers)
            let context = ValidationContext(
                catalog: catalog, programme: programme, now: now, router: router, entryOrder: questions,
                declared: KnownNames(
                    cities: declared.cities, pitches: declared.pitches, festivals: declared.festivals,
                    performers: declared.performers))
            let findings = await Validator.validate(context, concurrency: concurrency)
            guard let history, !questions.unanswered.isEmpty else {
                return findings + RenameWithoutHistory.findings(in: catalog, history: history)
            }
            let reader = BlameReader(history: history)
            for question in questions.unanswered {
                let version = versions.first { $0.path == question.file }
                let entered = try await reader.entered(file: question.file, lines: question.lines, in: version)
                answers[question] = entered.map { .entered($0) } ?? .notCommitted
            }
        }
    }
}
