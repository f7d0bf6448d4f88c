import Diagnostics
import Domain

/// Which files there are and what each of them is, before any is read.
struct ContentPlan {
    /// Cities, pitches, festivals, performers and pages, and what translates any text, in order of path.
    private(set) var places: [PlannedFile] = []
    /// In order of path.
    private(set) var performances: [PlannedFile] = []
    /// What is there without being read: pictures and videos.
    private(set) var unread: [SourceFile] = []
    private(set) var media: [Slug: Set<String>] = [:]
    private(set) var declared = DeclaredNames()
    private(set) var kinds: [String: ContentKind] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    init(_ files: [SourceFile], layout: ContentLayout) {
        var reported: Set<String> = []
        for file in files {
            if let refusal = file.refusal { diagnostics.append(refusal) }
            switch layout.outcome(for: file.path) {
            case .kind(let kind):
                kinds[file.path] = kind
                declared.insert(kind)
                if file.refusal == nil { add(file, kind) }
            case .wrong(let found) where file.refusal == nil:
                // A folder with a wrong name is reported at its first file only.
                for diagnostic in found
                where diagnostic.rule != ContentRules.fileName || reported.insert(diagnostic.message).inserted {
                    diagnostics.append(diagnostic)
                }
            case .wrong: break
            }
        }
    }

    private mutating func add(_ file: SourceFile, _ kind: ContentKind) {
        switch kind {
        case .media(let performer, let name):
            unread.append(file)
            media[performer, default: []].insert(name)
        case .performance: performances.append(PlannedFile(file: file, kind: kind))
        case .skipped: unread.append(file)
        case .site: break
        default: places.append(PlannedFile(file: file, kind: kind))
        }
    }
}
