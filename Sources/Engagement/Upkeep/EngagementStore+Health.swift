extension EngagementStore {
    /// Takes the whole way of a write, to the disk and back, and changes nothing.
    ///
    /// - Throws: `StoreFailure`. On a disk that is nearly full it may still find room where a like finds none.
    package func checkWriting() async throws {
        try await write { try $0.run("UPDATE checkpoint SET at = at") }
    }
}
