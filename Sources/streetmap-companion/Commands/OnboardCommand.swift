import ArgumentParser
import Companion
import Domain

/// `streetmap-companion onboard <performer>`: the link to send to a performer, and what to commit.
struct OnboardCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "onboard", abstract: "Opens an account at Stripe for a performer, so that they can be tipped.")

    @Argument(help: "The performer's folder.")
    var performer: String

    @OptionGroup var store: StoreOption
    @OptionGroup var site: PublicOption

    @Option(help: "The country where the performer lives, as in ISO 3166: PT. Without it they say so themselves.")
    var country: String?

    @Option(help: "An account that there is already: only a new link is made.")
    var account: String?

    func validate() throws {
        if let country, country.utf8.count != 2 || !country.allSatisfy({ ("A"..."Z").contains($0) }) {
            throw ValidationError("--country is two capitals, such as PT, not “\(country)”")
        }
        if let account, StripeAccount(account) == nil {
            throw ValidationError("--account begins with acct_, not “\(account)”")
        }
    }

    func run() async throws {
        let variables = ServiceEnvironment.variables
        let client = try ServiceEnvironment.stripe(variables)
        let catalog = try site.catalog(variables).catalog
        guard let slug = Slug(performer), let found = catalog.performers[slug] else {
            throw ConfigurationError("\(try site.path(variables))/catalog.json has no performer “\(performer)”")
        }
        guard let url = SiteURL(catalog.url) else {
            throw ConfigurationError(
                "\(try site.path(variables))/catalog.json: “\(catalog.url)” is no address of a site")
        }
        let onboarding = Onboarding(client, site: url)
        let known = account.flatMap { StripeAccount($0) } ?? found.account
        let account: StripeAccount
        if let known { account = known } else { account = try await onboarding.account(for: slug, country: country) }
        let link = try await onboarding.link(for: account, of: slug)
        print(
            """
            For \(found.name), to be opened once and soon:
            \(link)

            In Content/performers/\(slug)/index.md:
            tips:
              stripe_account: \(account)
            """)
    }
}
