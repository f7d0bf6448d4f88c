import ArgumentParser
import Companion
import Engagement

/// `streetmap-companion verify`: do the counts follow from the log?
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Recomputes every count from the log and prints what differs; the exit status is then 1.")

    @OptionGroup var store: StoreOption

    func run() async throws {
        let opened = try EngagementStore.beside(store.path(ServiceEnvironment.variables))
        let found = try await opened.verify()
        try opened.close()
        for discrepancy in found { print(discrepancy) }
        guard found.isEmpty else { throw ExitCode(1) }
        print("every count follows from the log")
    }
}
