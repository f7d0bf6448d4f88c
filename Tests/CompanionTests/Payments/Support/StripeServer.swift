import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Synchronization
import Testing

@testable import Companion

/// A small server in Stripe's place, which remembers what it was asked.
final class StripeServer: Sendable {
    struct Asked: Sendable, Hashable {
        var method: HTTPRequest.Method
        /// With its query.
        var target: String
        var fields: HTTPFields
        var body: String

        /// The fields of the form.
        var form: [String: String] {
            var form: [String: String] = [:]
            for pair in body.split(separator: "&") {
                let parts = pair.split(separator: "=", omittingEmptySubsequences: false).map {
                    $0.replacing("+", with: " ").removingPercentEncoding ?? ""
                }
                form[parts[0]] = parts.dropFirst().joined(separator: "=")
            }
            return form
        }
    }

    typealias Answer = @Sendable (Asked, _ number: Int) async throws -> Response

    private let answer: Answer
    private let log = Mutex<[Asked]>([])

    private init(answer: @escaping Answer) {
        self.answer = answer
    }

    var asked: [Asked] { log.withLock { $0 } }

    /// - Parameter answer: is told what is asked, and how often something was asked before.
    static func run(
        _ answer: @escaping Answer = StripeServer.checkout,
        _ body: @escaping @Sendable (StripeServer, _ base: String) async throws -> Void
    ) async throws {
        let server = StripeServer(answer: answer)
        let responder = CallbackResponder<BasicRequestContext> { request, _ in
            let bytes = try await request.body.collect(upTo: 1 << 20)
            let asked = Asked(
                method: request.method, target: request.uri.string, fields: request.headers,
                body: String(buffer: bytes))
            let number = server.log.withLock { log in
                log.append(asked)
                return log.count - 1
            }
            return try await server.answer(asked, number)
        }
        let logger = Logger(label: "stripe") { _ in SwiftLogNoOpLogHandler() }
        try await Application(responder: responder, logger: logger).test(.live) { client in
            try await body(server, "http://localhost:\(try #require(client.port))")
        }
    }

    static func json(_ text: String, status: HTTPResponse.Status = .ok, _ fields: HTTPFields = [:]) -> Response {
        var fields = fields
        fields[.contentType] = "application/json"
        return Response(status: status, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    /// A checkout session, as Stripe makes it of what it is asked.
    static let checkout: Answer = { asked, _ in
        let tip = asked.form["client_reference_id"] ?? ""
        let amount = asked.form["line_items[0][price_data][unit_amount]"] ?? "0"
        return json(
            """
            { "id": "cs_test_\(tip)", "object": "checkout.session", "client_reference_id": "\(tip)",
              "amount_total": \(amount), "url": "https://checkout.stripe.com/c/pay/cs_test_\(tip)#fid", "mode": "payment" }
            """)
    }
}
