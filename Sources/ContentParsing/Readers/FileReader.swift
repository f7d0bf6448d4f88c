import Diagnostics
import Domain

/// Reads one file: a pure function of its bytes and of what it may know of the rest, so that files can be read in any
/// order and at the same time.
enum FileReader {
    static func read(_ bytes: [UInt8], path: String, kind: ContentKind, in context: ReadingContext) -> FileOutcome {
        do {
            return try outcome(bytes, path, kind, context)
        } catch {
            var outcome = FileOutcome(path: path, diagnostics: error.diagnostics)
            if case .performer = kind { outcome.city = .unknown }
            return outcome
        }
    }

    private static func outcome(
        _ bytes: [UInt8], _ path: String, _ kind: ContentKind, _ context: ReadingContext
    ) throws(Refusal) -> FileOutcome {
        let text: TextFile
        switch TextFile.read(bytes, path: path) {
        case .text(let read): text = read
        case .refused(let diagnostic): throw Refusal(diagnostic)
        }
        var outcome = FileOutcome(path: path)
        let document =
            if case .site = kind {
                try Document(yaml: text)
            } else {
                try Document(markdown: text, sitePath: context.sitePath)
            }
        switch kind {
        case .site: SiteReader(document: document, context: context).read(into: &outcome)
        case .city(let slug):
            outcome.value = CityReader(document: document, context: context).read(slug).map { .city($0) }
        case .pitch(let id): outcome.value = PitchReader(document: document).read(id).map { .pitch($0) }
        case .festival(let slug): outcome.value = FestivalReader(document: document).read(slug).map { .festival($0) }
        case .performer(let slug): PerformerReader(document: document, context: context).read(slug, into: &outcome)
        case .performance(let id): PerformanceReader(document: document, context: context).read(id, into: &outcome)
        case .page(let slug): outcome.value = PageReader(document: document).read(slug).map { .page($0) }
        case .translation(let subject, let language):
            outcome.value = TranslationReader(document: document).read(of: subject).map {
                .translation($0, of: subject, language: language)
            }
        case .media, .skipped: break
        }
        outcome.diagnostics = document.findings.diagnostics
        if document.findings.hasErrors { outcome.value = nil }
        return outcome
    }
}
