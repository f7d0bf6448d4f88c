import Foundation
package import Testing

/// Whole outputs that are kept beside the tests.
///
/// `STREETMAP_RECORD=1` writes them anew, and that run fails, so that no machine ever records what it should check.
package enum Golden {
    /// - Parameter file: the test's own path, from which the golden file is found: `Golden/<name>` beside it.
    package static func expect(
        _ actual: String, equals name: String, file: String = #filePath,
        location: SourceLocation = #_sourceLocation
    ) throws {
        let url = URL(fileURLWithPath: file).deletingLastPathComponent().appending(path: "Golden/" + name)
        if ProcessInfo.processInfo.environment["STREETMAP_RECORD"] != nil {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(actual.utf8).write(to: url)
            Issue.record("recorded \(name)", sourceLocation: location)
            return
        }
        guard let expected = try? String(contentsOf: url, encoding: .utf8) else {
            Issue.record("there is no golden file \(name)", sourceLocation: location)
            return
        }
        guard actual != expected else { return }
        let difference = zip(
            actual.split(separator: "\n", omittingEmptySubsequences: false),
            expected.split(separator: "\n", omittingEmptySubsequences: false)
        ).enumerated().first { $1.0 != $1.1 }
        let line =
            difference.map { "line \($0 + 1):\n  is       \($1.0)\n  expected \($1.1)" } ?? "one of them is longer"
        Issue.record("\(name) differs at \(line)", sourceLocation: location)
    }
}
