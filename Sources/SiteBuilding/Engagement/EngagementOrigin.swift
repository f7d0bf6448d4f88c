package import Domain
import Exchange
private import Foundation

/// Where the numbers and what was said live come from: a file, the companion's store, the companion itself.
///
/// The builder knows no store and no network; whoever starts it gives it a way to ask.
package struct EngagementOrigin: Sendable {
    /// - Throws: an error whose description names the place.
    package let read: @Sendable () async throws -> EngagementSnapshot
    /// The files that the answer is in; nil where it can change without one of them changing.
    package let files: [String]?

    package init(files: [String]? = nil, read: @escaping @Sendable () async throws -> EngagementSnapshot) {
        self.files = files
        self.read = read
    }

    /// A file that holds the engagement document.
    package static func document(atPath path: String) -> EngagementOrigin {
        EngagementOrigin(files: [path]) { try snapshot(from: contents(of: path), of: path) }
    }

    /// Reads the engagement document of a named place.
    ///
    /// - Throws: `EngagementError`.
    package static func snapshot(from bytes: [UInt8], of place: String) throws -> EngagementSnapshot {
        do {
            return try EngagementDocument.snapshot(from: bytes)
        } catch {
            throw EngagementError(place: place, reason: error.reason)
        }
    }

    private static func contents(of path: String) throws -> [UInt8] {
        do {
            return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw EngagementError(place: path, reason: "it cannot be read (\(error.localizedDescription))")
        }
    }
}
