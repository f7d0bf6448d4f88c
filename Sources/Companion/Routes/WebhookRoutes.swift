internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// Where Stripe tells what became of payments.
struct WebhookRoutes: EndpointGroup {
    /// Bytes: an event holds a whole object of Stripe's, with whatever the performer has written on it.
    private static let longest = 1 << 20

    let parts: CompanionParts

    var endpoints: [Endpoint] {
        // Not counted against the limits of writes: Stripe sends all it has from a few addresses, and proves who it is.
        [
            Endpoint(
                .post, "/v1/stripe/webhook", .reading,
                Operation(
                    tag: "operation", summary: "Where Stripe tells what became of payments.",
                    parameters: [.stripeSignature], body: "StripeEvent",
                    answers: [Operation.Answer(200, "It arrived; whether it meant anything is not said.")],
                    problems: [404]), answer: notice)
        ]
    }

    @Sendable private func notice(_ request: Request, _ context: CompanionContext) async throws -> Response {
        guard let secrets = parts.configuration.stripe?.webhookKeys, !secrets.isEmpty else {
            throw Problem(.notFound, "No payments are taken here.")
        }
        let now = parts.outside.now()
        guard let signature = request.headers[.stripeSignature].flatMap(WebhookSignature.init),
            signature.isTimely(at: now)
        else { throw forged("Stripe-Signature is missing, not readable, or not of this time.") }
        let body = try await BoundedBody.bytes(of: request, upTo: WebhookRoutes.longest)
        guard signature.isValid(for: body, secrets: secrets) else {
            throw forged("This body was not signed with the secret of this webhook.")
        }
        switch try await parts.notices.take(body, at: now) {
        case nil: throw forged("The body is not JSON.")
        case .applied: parts.events.wake()
        default: break
        }
        // What it came to is nobody's business outside, and Stripe asks only whether it arrived.
        return Response(status: .ok)
    }

    private func forged(_ detail: String) -> Problem {
        parts.notices.counts.add(.forged)
        return Problem(.badRequest, detail)
    }
}

extension Operation.Parameter {
    fileprivate static let stripeSignature = Operation.Parameter(
        "Stripe-Signature", "Text", "When it was sent, and codes over that and the body; without one it is refused.",
        in: .header)
}
