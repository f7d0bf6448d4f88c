import Diagnostics
import Domain

/// Two files that want one address.
enum OutputConflict {
    static let rule = Rule(
        "output-conflict", .error, "Every address has one page.",
        explanation: """
            A performance that was renamed leaves a small page at its old address. Where another performance now has that
            address, one of the two would be lost. Give the new one another file name.
            """)

    static func findings(in catalog: Catalog) -> [Diagnostic] {
        var owners: [Address: Performance] = [:]
        for performance in catalog.performances { owners[.performance(performance.address)] = performance }
        return catalog.performances.compactMap { performance in
            guard performance.id != performance.address, let owner = owners[.performance(performance.id)] else {
                return nil
            }
            let folder = Address.performance(performance.id).folder
            return Diagnostic(
                rule, "/\(folder) is the old address of “\(performance.title)” and the address of this one",
                at: SourceLocation(file: owner.marks.file),
                hint: "give this file another name",
                notes: [Diagnostic.Note("the renamed performance", at: performance.marks["id"])])
        }
    }
}
