import ArgumentParser

/// The service: one subcommand a file.
@main
struct StreetmapCompanion: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "streetmap-companion",
        abstract: "Likes, tips and live status for a site that streetmap built.",
        version: "1.0.0",
        subcommands: [ServeCommand.self, ReconcileCommand.self, OnboardCommand.self])
}
