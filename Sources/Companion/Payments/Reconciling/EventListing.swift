internal import Domain

/// The events of one account, page after page (API reference, "List all events"); Stripe keeps them for 30 days.
struct EventListing: Sendable {
    /// 100 events each: more than any busker has in a month.
    private static let mostPages = 1000

    let client: StripeClient
    let account: StripeAccount
    let start: Instant

    /// - Throws: `StripeFailure`, and what `take` throws.
    func forEach(_ take: (StripeEvent) async throws -> Void) async throws {
        var last: String?
        for _ in 0..<EventListing.mostPages {
            let page = try await client.ask(request(after: last), for: Page.self)
            for event in page.data { try await take(event) }
            guard page.hasMore else { return }
            guard let next = page.data.last?.id, next != last else {
                throw StripeFailure(.unreadable, "a page of events leads nowhere")
            }
            last = next
        }
        throw StripeFailure(.unreadable, "the list of events has no end")
    }

    private func request(after last: String?) -> StripeRequest {
        var fields = FormFields()
        fields.add("created[gte]", start.seconds)
        fields.add("limit", 100)
        for type in StripeEvent.types { fields.add("types[]", type) }
        if let last { fields.add("starting_after", last) }
        return StripeRequest(method: .get, path: "v1/events", fields: fields, account: account.description)
    }

    private struct Page: Decodable {
        let data: [StripeEvent]
        let hasMore: Bool
    }
}
