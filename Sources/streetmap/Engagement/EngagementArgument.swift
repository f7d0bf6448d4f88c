import ArgumentParser
import Engagement
import Foundation
import SiteBuilding

/// What `--engagement` was given: the address of a companion's snapshot, the path of its store, or that of a document.
struct EngagementArgument: ExpressibleByArgument {
    let origin: EngagementOrigin

    init(argument: String) {
        let scheme = argument.prefix { $0 != ":" }.lowercased()
        if ["http", "https"].contains(scheme), let address = URL(string: argument) {
            origin = EngagementOrigin {
                let bytes = try await SnapshotDownload.bytes(from: address)
                return try EngagementOrigin.snapshot(from: bytes, of: argument)
            }
        } else {
            // A store's last words may be in its log only.
            origin = EngagementOrigin(files: [argument, argument + "-wal"]) {
                if EngagementArgument.isStore(argument) { return try EngagementStore.snapshot(ofFile: argument) }
                return try await EngagementOrigin.document(atPath: argument).read()
            }
        }
    }

    /// Whether a file begins as every SQLite database does (sqlite.org/fileformat.html). One that cannot be read is none:
    /// what reads it as a document says why.
    private static func isStore(_ path: String) -> Bool {
        do {
            let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { try? file.close() }
            return try file.read(upToCount: 16)?.elementsEqual("SQLite format 3\0".utf8) ?? false
        } catch {
            return false
        }
    }
}
