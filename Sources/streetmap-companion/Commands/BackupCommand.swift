import ArgumentParser
import Companion
import Engagement

/// `streetmap-companion backup`: a copy of one moment, also while the service writes.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Makes a consistent copy of the store, also while it is served.",
        discussion: """
            To restore it: stop the service, move the store and the files beside it that end in -wal and -shm away, \
            and copy the backup to the store's path.
            """)

    @OptionGroup var store: StoreOption

    @Argument(help: "The file to write; one that is there is replaced once the copy is whole.")
    var target: String

    func run() async throws {
        let opened = try EngagementStore.beside(store.path(ServiceEnvironment.variables))
        try await opened.backup(to: target)
        try opened.close()
    }
}
