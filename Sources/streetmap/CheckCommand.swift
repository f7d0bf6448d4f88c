import ArgumentParser
import Diagnostics
import SiteBuilding

/// `streetmap check`: everything that a build would find, without building.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Checks schedules and templates, and shows all that is wrong.")

    @OptionGroup var folders: FolderOptions
    @OptionGroup var run: RunOptions

    @Option(help: "How findings are written: human, json, github or sarif.")
    var format: ReportFormat = .human

    @Option(help: "Prints the page of a rule instead, or with “all” the list of them.")
    var explain: String?

    func run() async throws {
        try await Failure.reporting {
            if let explain { return try Terminal.write(try RulePages.text(for: explain)) }
            let report = try await SiteBuilder(folder: folders.folder, settings: run.settings()).check()
            try format.show(report.findings)
            if report.findings.hasErrors { throw Failure.content }
        }
    }
}
