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

    @Option(help: "Writes what the build did, and when, as a Chrome trace (JSON).")
    var trace: String?

    func run() async throws {
        try await Failure.reporting {
            var settings = run.settings()
            settings.engagement = engagement?.origin
            settings.storedFacts = { try await EngagementStore.facts() }
            settings.skipsInvalid = skipInvalid
            settings.allowsShrink = allowShrink
            // Whoever reads the findings with a program is told all of them each time.
            settings.mayRest = !full && format == .human
            if trace != nil { settings.trace = Trace() }
            let builder = SiteBuilder(folder: folders.folder, settings: settings)
            let report = try await builder.build()
            if let trace, let noted = settings.trace {
                try Data(noted.json()).write(to: URL(fileURLWithPath: trace), options: .atomic)
            }
            try format.show(report.findings)
            try Terminal.say(BuildSummary(report: report, output: folders.folder.outputPath).text)
            if verify {
                let differences = try await builder.differences()
                guard differences.isEmpty else { throw VerificationFailure(differences: differences) }
                try Terminal.say("a clean build has the same bytes\n")
            }
            if report.findings.hasErrors { throw Failure.content }
        }
    }
}
