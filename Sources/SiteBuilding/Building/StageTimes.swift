/// How long each stage of a run took, in the order of the stages.
package struct StageTimes: Sendable {
    package private(set) var stages: [(name: String, duration: Duration)] = []
    private let began = ContinuousClock.now
    private let trace: Trace?

    /// - Parameter trace: where the stages are noted as well.
    init(trace: Trace? = nil) {
        self.trace = trace
    }

    /// Runs a stage and notes its time, also where it throws.
    mutating func run<Result>(_ name: String, _ stage: () async throws -> Result) async throws -> Result {
        let start = ContinuousClock.now
        defer {
            stages.append((name, ContinuousClock.now - start))
            trace?.note(name, in: "stage", since: start, isStage: true)
        }
        return try await stage()
    }

    /// Everything since the beginning, with what belongs to no stage as one of its own: the stages add up.
    func finished() -> StageTimes {
        var times = self
        let rest = stages.reduce(ContinuousClock.now - began) { $0 - $1.duration }
        times.stages.append(("other", rest))
        return times
    }
}
