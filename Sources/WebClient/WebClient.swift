internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1

/// Asks web servers, and neither waits nor reads longer than it is told: what arrives is taken as fast as it is read here,
/// so an answer without end never fills the memory.
package final class WebClient: Sendable {
    private let http: HTTPClient

    /// - Parameters:
    ///   - connect: how long a connection may take.
    ///   - followsRedirects: whether it goes where an answer sends it, at most five times and to web addresses only.
    package init(connect: Duration, followsRedirects: Bool) {
        var pool = HTTPClient.Configuration.ConnectionPool()
        // Whoever asks waits for the answer: a refused connection is told at once.
        pool.retryConnectionEstablishment = false
        http = HTTPClient(
            eventLoopGroupProvider: .singleton,
            configuration: HTTPClient.Configuration(
                redirectConfiguration: followsRedirects ? .follow(max: 5, allowCycles: false) : .disallow,
                timeout: HTTPClient.Configuration.Timeout(connect: TimeAmount(connect)), connectionPool: pool))
    }

    deinit {
        http.shutdown { _ in }
    }

    /// The answer, whatever its status.
    ///
    /// - Parameters:
    ///   - largest: bytes of the body.
    ///   - time: for everything, from the connection to the last byte.
    /// - Throws: `WebFailure`, `CancellationError`.
    package func ask(_ request: WebRequest, largest: Int, within time: Duration) async throws -> WebAnswer {
        try await withThrowingTaskGroup(of: WebAnswer.self) { group in
            group.addTask { try await self.exchange(request, largest: largest) }
            // The library's own deadline ends with the head of the answer, so it is given none.
            group.addTask {
                try await Task.sleep(for: time)
                throw WebFailure.late
            }
            defer { group.cancelAll() }
            guard let answer = try await group.next() else { throw WebFailure.late }
            return answer
        }
    }

    private func exchange(_ request: WebRequest, largest: Int) async throws -> WebAnswer {
        do {
            let response = try await http.execute(outgoing(request), deadline: .distantFuture)
            var body: [UInt8] = []
            for try await part in response.body {
                guard body.count + part.readableBytes <= largest else { throw WebFailure.tooLarge }
                body.append(contentsOf: part.readableBytesView)
            }
            return WebAnswer(
                status: Int(response.status.code), headers: response.headers.map { ($0.name, $0.value) }, body: body)
        } catch let failure as WebFailure {
            throw failure
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            throw WebFailure.unreachable("\(error)")
        }
    }

    private func outgoing(_ request: WebRequest) -> HTTPClientRequest {
        var outgoing = HTTPClientRequest(url: request.address)
        for (name, value) in request.headers { outgoing.headers.add(name: name, value: value) }
        if let body = request.posted {
            outgoing.method = .POST
            outgoing.body = .bytes(ByteBuffer(string: body))
        }
        return outgoing
    }
}
