import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import Companion

@Suite struct StripeClientTests {
    private static func client(
        _ base: String, _ change: (inout StripePatience) -> Void = { _ in }
    ) throws -> StripeClient {
        var patience = StripeSample.patience
        patience.pause = .zero
        change(&patience)
        return try #require(StripeClient(try StripeSample.configuration(base: base), patience: patience))
    }

    private static let question = StripeRequest(method: .post, path: "v1/things", idempotencyKey: "k")

    @Test(arguments: [409, 429, 500, 502, 503])
    func `what may succeed the second time is asked twice under one key`(code: Int) async throws {
        try await StripeServer.run({ _, number in
            number == 0
                ? Response(status: HTTPResponse.Status(code: code)) : StripeServer.json(#"{ "ok": true }"#)
        }) { server, base in
            let answer = try await Self.client(base).ask(Self.question)
            #expect(String(decoding: answer, as: UTF8.self) == #"{ "ok": true }"#)
            #expect(server.asked.map { $0.fields[.idempotencyKey] } == ["k", "k"])
        }
    }

    @Test(arguments: [(500, 2), (503, 2), (429, 2), (400, 1), (401, 1), (402, 1), (403, 1), (404, 1), (302, 1)])
    func `two tries are enough, and one where the answer would be the same`(code: Int, tries: Int) async throws {
        try await StripeServer.run({ _, _ in
            Response(status: HTTPResponse.Status(code: code), headers: [.location: "https://elsewhere.example/"])
        }) { server, base in
            let failure = await #expect(throws: StripeFailure.self) {
                try await Self.client(base).ask(Self.question)
            }
            #expect(failure?.kind == .status(code))
            #expect(server.asked.count == tries)
        }
    }

    @Test(arguments: [(500, "false", 1), (400, "true", 2), (500, "maybe", 2)])
    func `what Stripe says of trying again counts more`(code: Int, said: String, tries: Int) async throws {
        let name = try #require(HTTPField.Name("Stripe-Should-Retry"))
        try await StripeServer.run({ _, _ in
            Response(status: HTTPResponse.Status(code: code), headers: [name: said])
        }) { server, base in
            await #expect(throws: StripeFailure.self) { try await Self.client(base).ask(Self.question) }
            #expect(server.asked.count == tries)
        }
    }

    @Test func `who does not answer is not waited for`() async throws {
        let gate = AsyncStream<Void>.makeStream()
        try await StripeServer.run({ _, _ in
            for await _ in gate.stream {}
            return Response(status: .ok)
        }) { _, base in
            let client = try Self.client(base) { $0.total = .milliseconds(50) }
            await #expect(throws: StripeFailure(.late)) { try await client.ask(Self.question) }
            gate.continuation.finish()
        }
    }

    @Test func `a body that does not come to an end is not waited for`() async throws {
        let gate = AsyncStream<Void>.makeStream()
        try await StripeServer.run({ _, _ in
            Response(
                status: .ok,
                body: ResponseBody { writer in
                    try await writer.write(ByteBuffer(string: "{"))
                    for await _ in gate.stream {}
                    try await writer.finish(nil)
                })
        }) { _, base in
            let client = try Self.client(base) { $0.total = .milliseconds(200) }
            await #expect(throws: StripeFailure(.late)) { try await client.ask(Self.question) }
            gate.continuation.finish()
        }
    }

    @Test func `no more is read than is allowed`() async throws {
        let answer: StripeServer.Answer = { _, number in
            StripeServer.json(String(repeating: " ", count: 1000 + number))
        }
        try await StripeServer.run(answer) { server, base in
            let client = try Self.client(base) { $0.largestAnswer = 1000 }
            #expect(try await client.ask(Self.question).count == 1000)
            await #expect(throws: StripeFailure(.tooLarge, "v1/things")) { try await client.ask(Self.question) }
            #expect(server.asked.count == 2)
        }
    }

    @Test func `what Stripe says goes into the error with its number, and never the key`() async throws {
        let name = try #require(HTTPField.Name("Request-Id"))
        try await StripeServer.run({ _, _ in
            StripeServer.json(
                #"{ "error": { "type": "invalid_request_error", "code": "bad", "message": "No \#(StripeSample.key)\nhere" } }"#,
                status: .badRequest, [name: "req_1"])
        }) { _, base in
            let failure = await #expect(throws: StripeFailure.self) {
                try await Self.client(base).ask(Self.question)
            }
            #expect(
                failure?.description
                    == "Stripe answered 400: invalid_request_error, bad, No … here (req_1)")
        }
    }

    @Test func `a question for reading has its fields in the address`() async throws {
        try await StripeServer.run({ _, _ in StripeServer.json("{}") }) { server, base in
            var fields = FormFields()
            fields.add("created[gte]", 5)
            fields.add("types[]", "a b&c=ü")
            _ = try await Self.client(base).ask(StripeRequest(method: .get, path: "v1/events", fields: fields))
            let asked = try #require(server.asked.first)
            #expect(asked.method == .get)
            #expect(asked.target == "/v1/events?created%5Bgte%5D=5&types%5B%5D=a+b%26c%3D%C3%BC")
            #expect(asked.body == "")
            #expect(asked.fields[try #require(HTTPField.Name("Stripe-Account"))] == nil)
        }
    }
}
