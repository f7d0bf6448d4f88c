import Foundation
import FoundationNetworking
import SiteBuilding

/// Gets a companion's snapshot, and never waits for ever nor takes more than a snapshot can be.
enum SnapshotDownload {
    /// Seconds for all of it.
    static let longest = 10
    /// Bytes.
    static let largest = 256 << 20

    /// - Throws: `EngagementError`.
    static func bytes(from address: URL, largest: Int = largest, within seconds: Int = longest) async throws -> [UInt8]
    {
        try await withThrowingTaskGroup(of: [UInt8].self) { group in
            group.addTask {
                let transfer = SnapshotTransfer(place: address.absoluteString, largest: largest)
                return try await transfer.bytes(from: address)
            }
            group.addTask {
                try await Task.sleep(for: .seconds(seconds))
                throw EngagementError(
                    place: address.absoluteString, reason: "it did not arrive within \(seconds) seconds")
            }
            defer { group.cancelAll() }
            return try await group.next() ?? []
        }
    }
}
