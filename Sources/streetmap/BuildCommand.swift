import ArgumentParser
import Diagnostics
import Engagement
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

    func run() async throws {
        try await Failure.reporting {
            var settings = run.settings()
            settings.engagement = engagement?.origin
            settings.storedFacts = { try await EngagementStore.facts() }
            settings.skipsInvalid = skipInvalid
            settings.allowsShrink = allowShrink
            let report = try await SiteBuilder(folder: folders.folder, settings: settings).build()
            try format.show(report.findings)
            try Terminal.say(BuildSummary(report: report, output: folders.folder.outputPath).text)
            if report.findings.hasErrors { throw Failure.content }
        }
    }
}
