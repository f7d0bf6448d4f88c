import Foundation
import TestLiterals

/// A folder of one test, gone after it.
func withScratch<Value>(
    in parent: String = FileManager.default.temporaryDirectory.path, _ body: (String) async throws -> Value
) async throws -> Value {
    let folder = parent + "/engagement-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await body(folder)
}
