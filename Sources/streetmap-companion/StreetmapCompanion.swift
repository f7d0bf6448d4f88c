import ArgumentParser
import Foundation

/// The service: one subcommand a file.
@main
struct StreetmapCompanion: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "streetmap-companion",
        abstract: "Likes, tips and live status for a site that streetmap built.",
        version: "1.0.0",
        subcommands: [
            ServeCommand.self, TokenCommand.self, RevokeCommand.self, VerifyCommand.self, BackupCommand.self,
            ForgetCommand.self, ReconcileCommand.self, OnboardCommand.self,
        ])

    /// Runs what was asked for. Exit status: 0 good, 1 `verify` found a difference, 2 the machine or its configuration
    /// failed, 64 usage.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            guard !(error is ExitCode), exitCode(for: error) == .failure else { exit(withError: error) }
            FileHandle.standardError.write(Data("streetmap-companion: \(error)\n".utf8))
            Foundation.exit(2)
        }
    }
}
