import ArgumentParser
import Diagnostics
import Engagement
import Foundation
import SiteBuilding

/// `streetmap build`: the site and its feeds, published at once or not at all.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Builds the site and publishes it.")

    @OptionGroup var folders: FolderOptions
    @OptionGroup var run: RunOptions

    @Option(help: "How findings are written: human, json, github or sarif.")
    var format: ReportFormat = .human

    @Option(help: "Likes and what is said live: a file, the companion’s store, or the address of its snapshot.")
    var engagement: EngagementArgument?

    @Flag(help: "Publishes the last good version of broken files, or leaves them out; the exit status is still 1.")
    var skipInvalid = false

    @Flag(help: "Publishes even where more than half of the pages would go.")
    var allowShrink = false

    @Flag(help: "Builds also where nothing has changed since the last time.")
    var full = false

    @Flag(help: "Builds once more from nothing afterwards, and compares every byte.")
    var verify = false

    @Flag(help: "Goes on, and builds again whenever something has changed, until it is interrupted.")
    var watch = false

    @Option(help: "Writes what the build did, and when, as a Chrome trace (JSON).")
    var trace: String?

    func validate() throws {
        if watch, full || verify || trace != nil {
            throw ValidationError("--watch goes with neither --full, --verify nor --trace.")
        }
    }

    func run() async throws {
        try await Failure.reporting {
            if watch { return try await keepBuilding() }
            var settings = settings
            if trace != nil { settings.trace = Trace() }
            let builder = SiteBuilder(folder: folders.folder, settings: settings)
            let report = try await builder.build()
            if let trace, let noted = settings.trace {
                try Data(noted.json()).write(to: URL(fileURLWithPath: trace), options: .atomic)
            }
            try show(report)
            if verify {
                let differences = try await builder.differences()
                guard differences.isEmpty else { throw VerificationFailure(differences: differences) }
                try Terminal.say("a clean build has the same bytes\n")
            }
            if report.findings.hasErrors { throw Failure.content }
        }
    }

    private var settings: BuildSettings {
        var settings = run.settings()
        settings.engagement = engagement?.origin
        settings.storedFacts = { try await EngagementStore.facts() }
        settings.skipsInvalid = skipInvalid
        settings.allowsShrink = allowShrink
        // Whoever reads the findings with a program is told all of them each time.
        settings.mayRest = !full && (format == .human || watch)
        return settings
    }

    private func show(_ report: BuildReport) throws {
        try format.show(report.findings)
        try Terminal.say(BuildSummary(report: report, output: folders.folder.outputPath).text)
    }

    /// A tenth of a second is less than anybody takes from an editor to a browser.
    private func keepBuilding() async throws {
        try await SiteWatch(folder: folders.folder, settings: settings).run(
            now: { run.now ?? .present }, pause: { try await Task.sleep(for: .milliseconds(100)) }
        ) { outcome in
            switch outcome {
            case .success(let report): try show(report)
            case .failure(let error): try Terminal.say("streetmap: \(error)\n")
            }
        }
    }
}
