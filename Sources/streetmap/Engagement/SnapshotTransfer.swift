import Foundation
import FoundationNetworking
import SiteBuilding
import Synchronization

/// One transfer, byte by byte under its limit, which follows redirects to other web addresses only.
final class SnapshotTransfer: NSObject, URLSessionDataDelegate, Sendable {
    private struct State {
        var received: [UInt8] = []
        /// Why it was given up, where we did that.
        var refusal: String?
        var answer: CheckedContinuation<[UInt8], any Error>?
    }

    private let place: String
    private let largest: Int
    private let state = Mutex(State())

    init(place: String, largest: Int) {
        self.place = place
        self.largest = largest
    }

    func bytes(from address: URL) async throws -> [UInt8] {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        let session = URLSession(configuration: configuration, delegate: self, delegateQueue: nil)
        defer { session.finishTasksAndInvalidate() }
        let task = session.dataTask(with: address)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                state.withLock { $0.answer = continuation }
                task.resume()
            }
        } onCancel: {
            task.cancel()
        }
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        let isWeb = ["http", "https"].contains(request.url?.scheme?.lowercased())
        if !isWeb { give(up: "it sends us on to what is no web address", task) }
        completionHandler(isWeb ? request : nil)
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        let status = (response as? HTTPURLResponse)?.statusCode ?? 0
        if status != 200 { give(up: "the answer is \(status)", dataTask) }
        completionHandler(status == 200 ? .allow : .cancel)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let isTooLarge = state.withLock { state in
            state.received += data
            return state.received.count > largest
        }
        if isTooLarge { give(up: "it is larger than \(largest) bytes", dataTask) }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        let (answer, received, refusal) = state.withLock { state in
            defer { (state.answer, state.received) = (nil, []) }
            return (state.answer, state.received, state.refusal)
        }
        if let reason = refusal ?? error.map({ "it cannot be had (\($0.localizedDescription))" }) {
            answer?.resume(throwing: EngagementError(place: place, reason: reason))
        } else {
            answer?.resume(returning: received)
        }
    }

    private func give(up reason: String, _ task: URLSessionTask) {
        state.withLock { $0.refusal = $0.refusal ?? reason }
        task.cancel()
    }
}
