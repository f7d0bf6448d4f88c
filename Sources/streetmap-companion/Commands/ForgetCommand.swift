import ArgumentParser
import Companion
import Domain
import Engagement

/// `streetmap-companion forget`: somebody wants to be forgotten.
struct ForgetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget", abstract: "Erases all that is stored of a performer.",
        discussion: """
            Likes, views, tips and what was said live, of all of their performances. Backups hold it until they are \
            replaced. Ask Stripe for what it stores.
            """)

    @OptionGroup var store: StoreOption
    @OptionGroup var site: PublicOption

    @Argument(help: "The performer's folder name.")
    var performer: String

    func validate() throws {
        guard Slug(performer) != nil else { throw ValidationError("“\(performer)” is no name of a folder.") }
    }

    func run() async throws {
        guard let slug = Slug(performer) else { return }
        let variables = ServiceEnvironment.variables
        let opened = try EngagementStore.beside(store.path(variables))
        // Shows that kept an older id are the performer's too, as far as the catalogue can be read.
        let others = try CatalogKeeper.readIfAny(publicFolder: site.path(variables))?.performancesLed(by: slug) ?? []
        let count = try await opened.forget(
            performer: slug, others: others, at: Outside.machine.now())
        try opened.close()
        print("forgotten: \(count) \(count == 1 ? "performance" : "performances") of \(slug)")
    }
}
