import ArgumentParser
import Companion
import Domain
import Engagement

/// `streetmap-companion revoke`: a telephone was lost.
struct RevokeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: "Locks a token out, and all that it was renewed to.")

    @OptionGroup var store: StoreOption

    @Argument(help: "The token's number, as `token` printed it (its jti).")
    var number: String

    func run() async throws {
        let now = Outside.machine.now()
        let opened = try EngagementStore.beside(store.path(ServiceEnvironment.variables))
        // A token that was renewed until just now lasts no longer than this.
        try await opened.revoke(
            token: number, expires: now.adding(seconds: (TokenAuthority.longestLife + 1) * 86_400), at: now)
        try opened.close()
    }
}
