/// Runs work over all cores and gives the results in the order of the input, whatever order they came in.
enum ParallelMap {
    /// - Parameter concurrency: how many pieces of work are under way at a time; at least one.
    static func run<Input: Sendable, Output: Sendable>(
        _ inputs: [Input], concurrency: Int, _ work: @escaping @Sendable (Input) throws -> Output
    ) async throws -> [Output] {
        try await withThrowingTaskGroup(of: (Int, Output).self) { group in
            var results = [Output?](repeating: nil, count: inputs.count)
            var next = 0
            func start() {
                guard next < inputs.count else { return }
                let index = next
                next += 1
                group.addTask { (index, try work(inputs[index])) }
            }
            for _ in 0..<max(1, concurrency) { start() }
            while let (index, output) = try await group.next() {
                results[index] = output
                start()
            }
            return results.compactMap { $0 }
        }
    }

    /// The same for many small pieces, which are handed out so many at a time.
    static func chunked<Input: Sendable, Output: Sendable>(
        _ inputs: [Input], size: Int, concurrency: Int, _ work: @escaping @Sendable (Input) throws -> Output
    ) async throws -> [Output] {
        let chunks = stride(from: 0, to: inputs.count, by: size).map {
            Array(inputs[$0..<min($0 + size, inputs.count)])
        }
        return try await run(chunks, concurrency: concurrency) { try $0.map(work) }.flatMap { $0 }
    }
}
