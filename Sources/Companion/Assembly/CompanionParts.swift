package import Engagement
package import Logging

/// All that the routes work with.
package struct CompanionParts: Sendable {
    let configuration: CompanionConfiguration
    let store: any EngagementKeeping
    let catalog: CatalogKeeper
    let visitors: VisitorBook
    let viewers: ViewerKeys
    let tokens: TokenCheck
    let limits: WriteLimits
    let events: EventHub
    /// Nil where no tips are taken.
    let stripe: StripeClient?
    let notices: NoticeIntake
    let health: StoreHealth
    let registry: MetricRegistry
    let requests: RequestMetrics
    let failures: FailureLog
    let outside: Outside
    let logger: Logger

    /// - Throws: `ConfigurationError`.
    package init(
        _ configuration: CompanionConfiguration, store: any EngagementKeeping, outside: Outside, logger: Logger
    ) async throws {
        self.configuration = configuration
        self.store = store
        self.outside = outside
        self.logger = logger
        catalog = CatalogKeeper(publicFolder: configuration.publicFolder, logger: logger)
        visitors = VisitorBook(secret: configuration.secret)
        viewers = try ViewerKeys(path: configuration.dayKeysPath, outside: outside)
        tokens = TokenCheck(authority: await TokenAuthority(secret: configuration.secret), store: store)
        limits = WriteLimits(visitor: configuration.visitorLimit, address: configuration.addressLimit)
        health = StoreHealth(store: store)
        registry = MetricRegistry(helps: [
            "http_request_duration_seconds": "Time until an answer was ready, by method, route and status."
        ])
        requests = RequestMetrics(registry: registry)
        failures = FailureLog(logger: logger)
        events = EventHub(
            store: store, catalog: catalog, configuration: configuration, outside: outside, logger: logger)
        stripe = configuration.stripe.flatMap { StripeClient($0) }
        notices = NoticeIntake(store: store, isLive: configuration.stripe?.isLive, logger: logger)
        for warning in configuration.stripe?.warnings ?? [] { logger.warning("\(warning)") }
    }
}
