internal import Engagement
internal import Logging
internal import ServiceLifecycle

/// What the store needs: at the start its file is read as a whole, and each hour what is old is folded and what is over
/// is forgotten.
struct Upkeep: Service {
    let store: any EngagementKeeping
    let outside: Outside
    let health: StoreHealth
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await readWhole()
            while !Task.isCancelled {
                await tidy()
                // The sleep ends early when the service stops.
                try? await Task.sleep(for: .seconds(3600))
            }
        }
    }

    /// A start does not wait for it: a large file takes seconds to read.
    func readWhole() async {
        do {
            try await store.checkWhole()
        } catch let failure as StoreFailure where failure.kind == .corrupt {
            logger.critical("the store is not whole", metadata: ["error": "\(failure)"])
            await health.storeIsNotWhole()
        } catch is CancellationError {
            // The service stops before it has read all of a large file.
        } catch {
            logger.error("the store could not be read as a whole", metadata: ["error": "\(error)"])
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
