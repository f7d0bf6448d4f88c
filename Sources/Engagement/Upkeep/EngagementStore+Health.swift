extension EngagementStore {
    /// In bytes, what a commit of 64 likes may need.
    private static let neededRoom = 256 * 1024

    /// Takes the whole way of a write, to the disk and back, and changes nothing.
    ///
    /// It writes one page, where likes that come together write more; so it also asks whether there is room for them.
    /// - Throws: `StoreFailure`.
    package func checkWriting() async throws {
        try await write { try $0.run("UPDATE checkpoint SET at = at") }
        guard isOnDisk, try DiskFile.room(beside: path) < EngagementStore.neededRoom else { return }
        throw StoreFailure(.full, path: path, detail: "less than 256 KB are free")
    }

    /// Reads all of the file and finds damage that a start, which must be quick, does not look for.
    ///
    /// Reads and writes go on meanwhile, but the write-ahead log grows. A second for some 70 MB that are not in memory.
    /// - Throws: `StoreFailure` of kind `corrupt` when the file is damaged.
    package func checkWhole() async throws {
        try await read { [path] in try StoreCheck.whole($0, path: path) }
    }
}
