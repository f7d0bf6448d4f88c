import Foundation
import SiteBuilding
import WebClient

/// Gets a companion's snapshot, and never waits for ever nor takes more than a snapshot can be.
enum SnapshotDownload {
    /// Seconds for all of it.
    static let longest = 10
    /// Bytes.
    static let largest = 256 << 20

    /// - Throws: `EngagementError`.
    static func bytes(from address: URL, largest: Int = largest, within seconds: Int = longest) async throws -> [UInt8]
    {
        func refused(_ reason: String) -> EngagementError {
            EngagementError(place: address.absoluteString, reason: reason)
        }
        let client = WebClient(connect: .seconds(seconds), followsRedirects: true)
        let request = WebRequest(address: address.absoluteString, headers: [("Accept", "application/json")])
        do {
            let answer = try await client.ask(request, largest: largest, within: .seconds(seconds))
            switch answer.status {
            case 200: return answer.body
            // A redirect that was not followed leads out of the web.
            case 300..<400: throw refused("it sends us on to what is no web address")
            default: throw refused("the answer is \(answer.status)")
            }
        } catch WebFailure.late {
            throw refused("it did not arrive within \(seconds) seconds")
        } catch WebFailure.tooLarge {
            throw refused("it is larger than \(largest) bytes")
        } catch WebFailure.unreachable(let reason) {
            throw refused("it cannot be had (\(reason))")
        }
    }
}
