internal import Domain
internal import WebClient

/// Asks Stripe, with patience that ends; whatever it answers is checked by the one who asked.
package final class StripeClient: Sendable {
    /// The version of the interface that this program was written to.
    static let version = "2026-10-28.endive"

    let configuration: StripeConfiguration
    private let key: StripeKey
    private let patience: StripePatience
    private let web: WebClient

    /// Nil for a configuration without a key.
    package convenience init?(_ configuration: StripeConfiguration) {
        self.init(configuration, patience: StripePatience())
    }

    init?(_ configuration: StripeConfiguration, patience: StripePatience) {
        guard let key = configuration.key else { return nil }
        self.configuration = configuration
        self.key = key
        self.patience = patience
        // The key goes to Stripe and nowhere else.
        web = WebClient(connect: patience.connect, followsRedirects: false)
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
        let answer: WebAnswer
        do {
            answer = try await web.ask(outgoing(request), largest: patience.largestAnswer, within: patience.total)
        } catch WebFailure.tooLarge {
            throw StripeFailure(.tooLarge, request.path)
        } catch WebFailure.late {
            throw StripeFailure(.late)
        } catch WebFailure.unreachable(let reason) {
            throw StripeFailure(.unreachable, StripeSaying.clean(reason, without: key))
        }
        guard (200..<300).contains(answer.status) else { throw StripeSaying.failure(answer, without: key) }
        return answer.body
    }

    private func outgoing(_ request: StripeRequest) -> WebRequest {
        var outgoing = WebRequest(
            address: configuration.base.absolute(request.path),
            headers: [
                ("Authorization", "Bearer \(key.text)"), ("Stripe-Version", StripeClient.version),
                ("Accept", "application/json"), ("User-Agent", "streetmap-companion"),
            ])
        if let account = request.account { outgoing.headers.append(("Stripe-Account", account)) }
        switch request.method {
        case .get:
            if !request.fields.text.isEmpty { outgoing.address += "?" + request.fields.text }
        case .post:
            outgoing.headers.append(("Content-Type", "application/x-www-form-urlencoded"))
            if let key = request.idempotencyKey { outgoing.headers.append(("Idempotency-Key", key)) }
            outgoing.posted = request.fields.text
        }
        return outgoing
    }
}
