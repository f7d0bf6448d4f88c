import ArgumentParser

/// The build tool: one subcommand a file.
@main
struct Streetmap: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "streetmap",
        abstract: "Builds a map site and its feeds from the schedules of street performers.",
        version: "1.0.0",
        subcommands: [CheckCommand.self, BuildCommand.self, NewCommand.self, RankCommand.self])
}
