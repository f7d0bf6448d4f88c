package import Diagnostics

/// Holds a catalogue and its programme to all rules that look across files.
package enum Validator {
    /// All findings in order of place, with the severities that the rules have of themselves.
    package static func validate(_ context: ValidationContext) -> [Diagnostic] {
        CrossFileRules.all.flatMap { $0.findings(in: context) }.sorted()
    }

    /// The same by so many tasks at a time, each with one rule.
    package static func validate(_ context: ValidationContext, concurrency: Int) async -> [Diagnostic] {
        await withTaskGroup(of: [Diagnostic].self) { group in
            var waiting = CrossFileRules.all.indices.makeIterator()
            func start() {
                guard let index = waiting.next() else { return }
                group.addTask { CrossFileRules.all[index].findings(in: context) }
            }
            for _ in 0..<max(1, concurrency) { start() }
            var findings: [Diagnostic] = []
            while let some = await group.next() {
                findings += some
                start()
            }
            return findings.sorted()
        }
    }
}
