/// All findings of a run, in order, with the files they speak of.
package struct DiagnosticReport: Sendable {
    /// Sorted by file, line and column, each once.
    package let diagnostics: [Diagnostic]
    /// The text of the files that the diagnostics name, by path.
    package let sources: [String: SourceText]

    package init(_ diagnostics: some Sequence<Diagnostic>, sources: [String: SourceText]) {
        var seen: Set<Diagnostic> = []
        self.diagnostics = diagnostics.filter { seen.insert($0).inserted }.sorted()
        self.sources = sources
    }

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    package func count(_ severity: Severity) -> Int {
        diagnostics.count { $0.severity == severity }
    }
}
