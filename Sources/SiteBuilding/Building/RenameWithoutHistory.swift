import Diagnostics
import Domain
import History

/// An `id` that keeps an old name is good only if history shows the rename: nobody takes another's followers over.
enum RenameWithoutHistory {
    static let rule = Rule(
        "id-without-rename", .error, "An id keeps the name that the file had before.",
        explanation: """
            `id` is there so that links, calendars and likes survive a rename. It names the file's own earlier path; what
            git has never seen at that path cannot be claimed. Take the line out, or commit the rename.
            """)

    static func findings(in catalog: Catalog, history: RepositoryHistory?) -> [Diagnostic] {
        guard let history else { return [] }
        return catalog.performances.compactMap { performance in
            guard performance.id != performance.address else { return nil }
            let path = performance.marks.file
            let own = "\(performance.address)"
            guard path.hasSuffix("\(own).md") else { return nil }
            let old = path.dropLast("\(own).md".count) + "\(performance.id).md"
            guard !history.wasRenamed(from: String(old), to: path) else { return nil }
            return Diagnostic(
                rule, "the file was never at \(performance.id)", at: performance.marks["id"],
                hint: "take the line out, or commit the rename by itself before other changes")
        }
    }
}
