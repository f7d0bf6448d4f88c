import ContentParsing
import Diagnostics
import History

/// What `--skip-invalid` publishes: which files as they are, which as they were, and which not at all.
struct ValidSelection {
    /// What was found in the content that is to be published; of former versions without their lines, which are not
    /// those of the file that the author sees.
    let findings: [Diagnostic]
    /// The paths, in the content that was parsed last, that have an error.
    let broken: Set<String>
    private let written: Set<String>
    private let versions: [LastGoodVersion]

    init(asWritten: ParsedContent, content: ParsedContent, versions: [LastGoodVersion], across: [Diagnostic]) {
        let former = Set(versions.map(\.version.path))
        let known = Set(asWritten.diagnostics)
        // A former version may stand in the way of a file that is good by itself.
        let further = content.diagnostics.filter { $0.severity == .error && !known.contains($0) }
        findings = (further + across).map { finding in
            guard former.contains(finding.location.file) else { return finding }
            var finding = finding
            finding.message += ", in the last good version"
            finding.location.range = .start
            return finding
        }
        broken = content.broken.union(across.lazy.filter { $0.severity == .error }.map(\.location.file))
        written = asWritten.broken
        self.versions = versions
    }

    /// The broken files whose last good version is published.
    func replaced(unless leftOut: Set<String>) -> [String] {
        versions.filter { !broken.contains($0.version.path) && !leftOut.contains($0.version.path) }.map(\.path).sorted()
    }

    func leftOut(with further: Set<String>) -> [String] {
        written.union(broken).union(further).subtracting(replaced(unless: further))
            .subtracting(versions.lazy.filter { $0.version.path != $0.path }.map(\.version.path)).sorted()
    }
}
