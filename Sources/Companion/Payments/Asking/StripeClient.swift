internal import AsyncHTTPClient
internal import Domain
internal import NIOCore
internal import NIOHTTP1

/// Asks Stripe, with patience that ends; whatever it answers is checked by the one who asked.
package final class StripeClient: Sendable {
    /// The version of the interface that this program was written to.
    static let version = "2026-10-28.endive"

    let configuration: StripeConfiguration
    private let key: StripeKey
    private let patience: StripePatience
    private let http: HTTPClient

    /// Nil for a configuration without a key.
    package convenience init?(_ configuration: StripeConfiguration) {
        self.init(configuration, patience: StripePatience())
    }

    init?(_ configuration: StripeConfiguration, patience: StripePatience) {
        guard let key = configuration.key else { return nil }
        self.configuration = configuration
        self.key = key
        self.patience = patience
        var pool = HTTPClient.Configuration.ConnectionPool()
        // Whoever is in the street waits for the answer: a refused connection is told at once.
        pool.retryConnectionEstablishment = false
        http = HTTPClient(
            eventLoopGroupProvider: .singleton,
            configuration: HTTPClient.Configuration(
                // The key goes to Stripe and nowhere else.
                redirectConfiguration: .disallow,
                timeout: HTTPClient.Configuration.Timeout(connect: TimeAmount(patience.connect)),
                connectionPool: pool))
    }

    deinit {
        http.shutdown { _ in }
    }

    /// The body of a successful answer. What may well succeed the second time is asked twice, under one key.
    ///
    /// - Throws: `StripeFailure`.
    func ask(_ request: StripeRequest) async throws -> [UInt8] {
        try await withThrowingTaskGroup(of: [UInt8].self) { group in
            group.addTask {
                do {
                    return try await self.exchange(request)
                } catch let failure as StripeFailure where failure.isWorthAnother {
                    try await Task.sleep(for: self.patience.pause)
                    return try await self.exchange(request)
                }
            }
            group.addTask {
                try await Task.sleep(for: self.patience.total)
                throw StripeFailure(.late)
            }
            defer { group.cancelAll() }
            guard let bytes = try await group.next() else { throw StripeFailure(.late) }
            return bytes
        }
    }

    /// The same, read as JSON.
    ///
    /// - Throws: `StripeFailure`.
    func ask<Answer: Decodable>(_ request: StripeRequest, for type: Answer.Type) async throws -> Answer {
        let bytes = try await ask(request)
        do {
            return try StripeJSON.decode(type, from: bytes)
        } catch {
            throw StripeFailure(.unreadable, "\(request.path) gave no \(type)")
        }
    }

    private func exchange(_ request: StripeRequest) async throws -> [UInt8] {
        let response: HTTPClientResponse
        var bytes: [UInt8] = []
        do {
            response = try await http.execute(outgoing(request), deadline: .now() + TimeAmount(patience.total))
            for try await part in response.body {
                guard bytes.count + part.readableBytes <= patience.largestAnswer else {
                    throw StripeFailure(.tooLarge, request.path)
                }
                bytes.append(contentsOf: part.readableBytesView)
            }
        } catch let failure as StripeFailure {
            throw failure
        } catch is CancellationError {
            throw CancellationError()
        } catch let error as HTTPClientError where error == .deadlineExceeded {
            throw StripeFailure(.late)
        } catch {
            throw StripeFailure(.unreachable, StripeSaying.clean("\(error)", without: key))
        }
        guard (200..<300).contains(response.status.code) else {
            throw StripeSaying.failure(response.status.code, response.headers, bytes, without: key)
        }
        return bytes
    }

    private func outgoing(_ request: StripeRequest) -> HTTPClientRequest {
        var url = configuration.base.absolute(request.path)
        if request.method == .get, !request.fields.text.isEmpty { url += "?" + request.fields.text }
        var outgoing = HTTPClientRequest(url: url)
        outgoing.headers.add(name: "Authorization", value: "Bearer \(key.text)")
        outgoing.headers.add(name: "Stripe-Version", value: StripeClient.version)
        outgoing.headers.add(name: "Accept", value: "application/json")
        outgoing.headers.add(name: "User-Agent", value: "streetmap-companion")
        if let account = request.account { outgoing.headers.add(name: "Stripe-Account", value: account) }
        if request.method == .post {
            outgoing.method = .POST
            outgoing.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
            if let key = request.idempotencyKey { outgoing.headers.add(name: "Idempotency-Key", value: key) }
            outgoing.body = .bytes(ByteBuffer(string: request.fields.text))
        }
        return outgoing
    }
}
