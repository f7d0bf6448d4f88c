package import Diagnostics
import Domain

package enum DuplicateID: CrossFileRule {
    package static let rule = Rule(
        "duplicate-id", .error, "no two performances have one id",
        explanation: """
            A performance is known by its path, unless `id:` keeps the old one after a rename. Two files with one id \
            would be one event in every calendar and one marker on every map.

            Leave `id` out in the file that was not renamed, or, where an old file came back, give it another name.
            """, isAdjustable: false)

    package static func findings(in context: ValidationContext) -> [Diagnostic] {
        // Paths differ, so only an id that somebody wrote can be another's.
        let written = Set(context.catalog.performances.lazy.filter { $0.id != $0.address }.map(\.id))
        guard !written.isEmpty else { return [] }
        let named = context.catalog.performances.filter { written.contains($0.id) }
        var findings: [Diagnostic] = []
        for (id, performances) in Dictionary(grouping: named, by: \.id) where performances.count > 1 {
            let sorted = performances.sorted { $0.address < $1.address }
            guard let owner = sorted.first(where: { $0.address == id }) ?? sorted.first else { continue }
            for performance in sorted where performance.address != owner.address {
                let note = Diagnostic.Note("“\(owner.title)” has it", at: owner.marks["id"])
                findings.append(
                    Diagnostic(
                        rule, "\(id) is already the id of “\(owner.title)”", at: performance.marks["id"],
                        hint: "leave `id` out, or keep it in one file only", notes: [note]))
            }
        }
        return findings.sorted()
    }
}
