import Diagnostics
import Domain

/// What comes up while one file is read: what is wrong in it, and where its values stand.
///
/// A class, since all fields of a file report to one place; it never leaves the reading of its file.
final class FileFindings {
    let text: TextFile
    /// What stands for the file where a key is missing.
    let opening: SourceRange
    private let firstLine: Int
    /// The first hundred; whoever makes more mistakes in one file made one mistake many times.
    private(set) var diagnostics: [Diagnostic] = []
    private static let most = 100
    private(set) var hasErrors = false
    private var marks: [(field: String, range: SourceRange)] = []

    init(text: TextFile, frontMatter: FrontMatter) {
        self.text = text
        opening = frontMatter.opening
        firstLine = frontMatter.yamlLine
        marks.reserveCapacity(32)
    }

    func report(
        _ rule: Rule, _ message: String, at range: SourceRange, hint: String? = nil, notes: [Diagnostic.Note] = []
    ) {
        if rule.severity == .error { hasErrors = true }
        guard diagnostics.count < FileFindings.most else { return }
        diagnostics.append(Diagnostic(rule, message, at: text.location(range), hint: hint, notes: notes))
    }

    func mark(_ field: String, _ range: SourceRange) {
        marks.append((field, range))
    }

    var sourceMarks: SourceMarks { SourceMarks(file: text.path, marks) }

    /// The line of the file that a line of the YAML is.
    func fileLine(_ line: Int) -> Int { line + firstLine - 1 }
}
