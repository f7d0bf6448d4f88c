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
                if Task.isCancelled { abandon() } else { task.resume() }
            }
        } onCancel: {
            abandon()
        }
    }

    /// Waits no longer. What still arrives is dropped, and ends with the program.
    private func abandon() {
        refuse("it was not waited for")
        answer(with: nil)
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        let isWeb = ["http", "https"].contains(request.url?.scheme?.lowercased())
        if !isWeb { refuse("it sends us on to what is no web address") }
        completionHandler(isWeb ? request : nil)
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        let status = (response as? HTTPURLResponse)?.statusCode ?? 0
        if status != 200 { refuse("the answer is \(status)") }
        completionHandler(.allow)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let isTooLarge = state.withLock { state in
            if state.refusal == nil { state.received += data }
            return state.received.count > largest
        }
        guard isTooLarge else { return }
        refuse("it is larger than \(largest) bytes")
        dataTask.cancel()
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        answer(with: error)
    }

    private func answer(with error: (any Error)?) {
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

    /// The first reason is the one that is told. What is refused by its head is not cancelled: to cancel a transfer in the
    /// middle of such a question stops the whole program (FoundationNetworking of Swift 6.3).
    private func refuse(_ reason: String) {
        state.withLock { $0.refusal = $0.refusal ?? reason }
    }
}
