import Diagnostics
import Domain
import Hashing

/// Puts what was read together, in the order of paths, so that the outcome does not depend on who was done first.
struct ContentAssembly {
    private let plan: ContentPlan
    private let context: ReadingContext
    private var site: SiteConfiguration?
    private var cities: [Slug: City] = [:]
    private var pitches: [PitchID: Pitch] = [:]
    private var festivals: [Slug: Festival] = [:]
    private var performers: [Slug: Performer] = [:]
    private var performances: [Performance] = []
    private var pages: [Slug: Page] = [:]
    private var media: Set<MediaFile> = []
    private var translations: [String: [TextSubject: Translation]] = [:]
    private var declared: DeclaredNames
    private var diagnostics: [Diagnostic]
    private var texts: [String: [UInt8]] = [:]
    private var digests = ContentDigests()
    /// Paths, each with what stands for its bytes.
    private var read = RunningContentHash()

    init(plan: ContentPlan, context: ReadingContext) {
        self.plan = plan
        self.context = context
        declared = plan.declared
        diagnostics = plan.diagnostics
        for file in plan.unread {
            read.add("\(file.path)\0\(file.size)\0")
        }
    }

    /// A refused `site.yml` has been reported already.
    mutating func add(site: ReadFile?) {
        let path = context.content + "/site.yml"
        if let site {
            add(site, value: site.outcome.value)
        } else if plan.kinds[path] == nil {
            diagnostics.append(
                Diagnostic(
                    ContentRules.siteMissing, "there is no site.yml", at: SourceLocation(file: path),
                    hint: "it needs two lines: title and url"))
        }
    }

    mutating func add(places: [ReadFile]) {
        for place in places { add(place, value: place.outcome.value) }
    }

    /// Of two performances with one id, the one with the later path is in error; but a performer's renamed file that says
    /// `id` comes before a new one at its old path, which only has to take another name.
    mutating func add(performances: [ReadFile]) {
        var claims: [PerformanceID: SourceLocation] = [:]
        let renamed = performances.filter(ContentAssembly.isRenamed)
        for file in renamed + performances.filter({ !ContentAssembly.isRenamed($0) }) {
            guard let claim = file.outcome.claim else {
                add(file, value: nil)
                continue
            }
            guard let first = claims[claim.id] else {
                claims[claim.id] = claim.location
                add(file, value: file.outcome.value)
                continue
            }
            add(file, value: nil)
            diagnostics.append(
                Diagnostic(
                    ContentRules.duplicateID, "the id \(claim.id) belongs to another performance already",
                    at: claim.location,
                    hint: ContentAssembly.isAtOwnAddress(file)
                        ? "give this file another name"
                        : "after a rename delete the old file; after a copy remove “id”",
                    notes: [Diagnostic.Note("this one has it", at: first)]))
        }
    }

    private static func isRenamed(_ file: ReadFile) -> Bool {
        guard case .performance(let address) = file.kind, let claim = file.outcome.claim else { return false }
        return claim.id != address && claim.id.performer == address.performer
    }

    private static func isAtOwnAddress(_ file: ReadFile) -> Bool {
        guard case .performance(let address) = file.kind else { return false }
        return file.outcome.claim?.id == address
    }

    /// Reports each performer's folder without an index.md once. Their names count as declared after that.
    mutating func requirePerformers(excluding: Set<String>) {
        for planned in plan.performances {
            guard case .performance(let id) = planned.kind,
                !excluding.contains("\(context.content)/performers/\(id.performer)/index.md"),
                declared.performers.insert(id.performer).inserted
            else { continue }
            diagnostics.append(
                Diagnostic(
                    ContentRules.performerWithoutIndex, "the folder “\(id.performer)” has no index.md",
                    at: SourceLocation(file: planned.file.path), hint: "add one with the performer's “name”"))
        }
    }

    /// Reports translations of what is not there.
    mutating func requireOriginals(excluding: Set<String>) {
        for planned in plan.places {
            guard case .translation(let subject, let language) = planned.kind, !declared.contains(subject) else {
                continue
            }
            let original = planned.file.path.dropLast(language.utf8.count + 4) + ".md"
            guard !excluding.contains(String(original)) else { continue }
            let name = original.split(separator: "/").last ?? original[...]
            diagnostics.append(
                Diagnostic(
                    ContentRules.translationWithoutOriginal, "there is no \(name) that this translates",
                    at: SourceLocation(file: planned.file.path),
                    hint: "add \(name), or remove this file"))
        }
    }

    var content: ParsedContent {
        let catalog = site.map { site in
            Catalog(
                site: site, cities: cities, pitches: pitches, festivals: festivals, performers: performers,
                performances: performances.sorted { $0.id < $1.id }, pages: pages, media: media.sorted(),
                translations: translations)
        }
        return ParsedContent(
            catalog: catalog, diagnostics: diagnostics.sorted(), declared: declared,
            revision: String(read.text.prefix(16)),
            digests: digests, texts: texts, context: context, kinds: plan.kinds)
    }

    private mutating func add(_ file: ReadFile, value: FileOutcome.Value?) {
        texts[file.outcome.path] = file.bytes
        digests.add(file)
        read.add("\(file.outcome.path)\0")
        read.add(file.digest)
        diagnostics += file.outcome.diagnostics
        guard let value else { return }
        media.formUnion(file.outcome.media)
        switch value {
        case .site(let value): site = value
        case .city(let value): cities[value.slug] = value
        case .pitch(let value): pitches[value.id] = value
        case .festival(let value): festivals[value.slug] = value
        case .performer(let value): performers[value.slug] = value
        case .performance(let value): performances.append(value)
        case .page(let value): pages[value.slug] = value
        case .translation(let value, let subject, let language): translations[language, default: [:]][subject] = value
        }
    }
}
