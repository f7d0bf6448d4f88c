import ArgumentParser
import Domain
import SiteBuilding

/// `streetmap rank`: the trending order, or the sum behind one place in it.
struct RankCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rank", abstract: "Prints the trending order, or with --explain the sum behind a score.")

    @OptionGroup var folders: FolderOptions
    @OptionGroup var run: RunOptions

    @Option(help: "Likes: a file, the companion’s store, or the address of its snapshot.")
    var engagement: EngagementArgument?

    @Option(help: "Explains the score of a performance: <performer>/<performance>.")
    var explain: PerformanceID?

    func run() async throws {
        try await Failure.reporting {
            var settings = run.settings()
            settings.engagement = engagement?.origin
            let builder = SiteBuilder(folder: folders.folder, settings: settings)
            let (report, ranking) = try await builder.rank()
            try ReportFormat.human.show(report.findings)
            try Terminal.say(report.remarks.map { "note: \($0)\n" }.joined())
            guard let ranking else { throw Failure.content }
            guard let explain else { return try Terminal.write(ranking.list) }
            guard let text = ranking.explanation(of: explain) else {
                throw ValidationError("There is no performance “\(explain)” with a date ahead.")
            }
            try Terminal.write(text)
        }
    }
}

extension PerformanceID: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
