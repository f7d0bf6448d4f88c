/// How long each stage of a run took, in the order of the stages.
package struct StageTimes: Sendable {
    package private(set) var stages: [(name: String, duration: Duration)] = []
    private let clock = ContinuousClock()

    package init() {}

    /// Runs a stage and notes its time, also where it throws.
    package mutating func run<Result>(_ name: String, _ stage: () async throws -> Result) async throws -> Result {
        let start = clock.now
        defer { stages.append((name, clock.now - start)) }
        return try await stage()
    }
}
