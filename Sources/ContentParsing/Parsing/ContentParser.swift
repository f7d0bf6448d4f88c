package import Diagnostics
import Domain

/// Reads a content folder into a catalogue, or into diagnostics.
///
/// Only the source touches the disk, and only what the machine cannot do is thrown: a mistake in a file is a diagnostic,
/// never hides those in other files, and keeps no file but its own out of the catalogue.
package struct ContentParser: Sendable {
    private let rules: [String: Rule]

    /// - Parameter rules: Every rule of the program, which `site.yml` may speak of. Without any, ids are not checked.
    package init(rules: [Rule] = []) {
        self.rules = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
    }

    /// Reads the site first, since the others need its genres, then the places and performers, then the performances.
    ///
    /// - Parameters:
    ///   - zones: The time zones that are worked out already, for this and the next parse.
    ///   - excluding: Paths of files that are left out, as though they were not there.
    ///   - replacing: Other bytes for some files, such as a former version.
    ///   - concurrency: How many files are read at a time. The result is the same for any number.
    package func parse(
        _ source: some ContentSource, zones: ZoneTable, excluding: Set<String> = [], replacing: [String: [UInt8]] = [:],
        concurrency: Int = 1
    ) async throws -> ParsedContent {
        let reader = SourceReader(source: source, replacing: replacing, concurrency: max(1, concurrency))
        let files = try source.files().filter { !excluding.contains($0.path) }.map { file in
            // Whatever is wrong with the file itself, it is not read.
            replacing[file.path].map { SourceFile(path: file.path, size: $0.count) } ?? file
        }
        var context = ReadingContext(content: source.content, zones: zones, codes: WorldCodes(), rules: rules)
        let site = try reader.readSite(files, in: context)
        context.genres = site?.outcome.genres
        if case .site(let configuration)? = site?.outcome.value { context.sitePath = configuration.url.path }
        let plan = ContentPlan(
            files,
            layout: ContentLayout(
                content: source.content, languages: site?.outcome.languages, written: site?.outcome.language ?? "en"))
        context.media = plan.media
        let places = try await reader.read(plan.places, in: context)
        context.cities = ContentParser.cities(of: places)
        let performances = try await reader.read(plan.performances, in: context)
        var assembly = ContentAssembly(plan: plan, context: context)
        assembly.add(site: site)
        assembly.add(places: places)
        assembly.add(performances: performances)
        assembly.requirePerformers(excluding: excluding)
        assembly.requireOriginals(excluding: excluding)
        return assembly.content
    }

    private static func cities(of places: [ReadFile]) -> [Slug: PerformerCity] {
        var cities: [Slug: PerformerCity] = [:]
        for place in places {
            if case .performer(let slug) = place.kind { cities[slug] = place.outcome.city ?? .unknown }
        }
        return cities
    }
}
