import Engagement
import TestLiterals

/// Each engine that keeps the promises of `EngagementKeeping`; the tests of the contract run on all of them.
enum Engine: String, CaseIterable, Sendable {
    case memory, file

    func store(_ body: (any EngagementKeeping) async throws -> Void) async throws {
        switch self {
        case .memory:
            try await body(EngagementStore.inMemory())
        case .file:
            try await withScratch { folder in
                let store = try EngagementStore.serving(folder + "/engagement.sqlite")
                try await body(store)
                try store.close()
            }
        }
    }
}
