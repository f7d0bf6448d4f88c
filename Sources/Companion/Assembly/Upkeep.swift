internal import Engagement
internal import Logging
internal import ServiceLifecycle

/// What the store needs from time to time: each hour what is old is folded and what is over is forgotten.
struct Upkeep: Service {
    let store: any EngagementKeeping
    let outside: Outside
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await tidy()
                // The sleep ends early when the service stops.
                try? await Task.sleep(for: .seconds(3600))
            }
        }
    }

    func tidy() async {
        do {
            let folded = try await store.fold(at: outside.now())
            if folded > 0 { logger.info("old events folded into their hours", metadata: ["events": "\(folded)"]) }
        } catch {
            logger.error("the store could not be tidied", metadata: ["error": "\(error)"])
        }
    }
}
