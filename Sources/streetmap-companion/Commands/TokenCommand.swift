import ArgumentParser
import Companion
import Domain
import Foundation

/// `streetmap-companion token`: what a performer, or a city's office, puts on its telephone.
struct TokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: "Prints a token for a performer, or for a city's office.",
        discussion: """
            The token alone is printed on standard output. Its number, by which it can be revoked, is printed on \
            standard error, and with STREETMAP_URL set (the site's address) so is the link that opens the \
            telephone's page.
            """)

    @OptionGroup var store: StoreOption

    @Argument(help: "The performer's folder name.")
    var performer: String?

    @Option(help: "A city's file name, instead of a performer: the token may close its pitches.")
    var city: String?

    @Option(help: "How many days it lasts, 1 to 400.")
    var days = 90

    func validate() throws {
        guard (performer == nil) != (city == nil) else {
            throw ValidationError("Name a performer, or a city with --city.")
        }
        guard Slug(performer ?? city ?? "") != nil else {
            throw ValidationError("“\(performer ?? city ?? "")” is no name of a file or folder.")
        }
        guard (1...TokenAuthority.longestLife).contains(days) else {
            throw ValidationError("A token lasts 1 to \(TokenAuthority.longestLife) days.")
        }
    }

    func run() async throws {
        let outside = Outside.machine
        let variables = ServiceEnvironment.variables
        let secret = try ServiceEnvironment.secret(variables, store: store.path(variables), outside: outside)
        guard let subject = Slug(performer ?? city ?? "") else { return }
        let id = TokenAuthority.freshID(outside)
        let token = try await TokenAuthority(secret: secret).issue(
            city == nil ? .performer(subject) : .city(subject), id: id, days: days, at: outside.now())
        print(token)
        var words = "number (for revoke): \(id)\n"
        if let url = try variables.value("STREETMAP_URL") {
            guard let site = SiteURL(url) else {
                throw ConfigurationError("STREETMAP_URL is no address of a site: \(url)")
            }
            words += "link for the telephone: \(site.absolute("studio/"))#token=\(token)\n"
        }
        try FileHandle.standardError.write(contentsOf: Data(words.utf8))
    }
}
