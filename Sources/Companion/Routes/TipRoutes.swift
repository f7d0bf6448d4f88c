internal import Domain
internal import Engagement
internal import HTTPTypes
internal import Hummingbird
internal import JSONWriting
internal import Logging

/// Tips: a page of Stripe's for each, where the money goes straight to the performer.
struct TipRoutes: EndpointGroup {
    let parts: CompanionParts
    private let numbers: TipNumber

    init(parts: CompanionParts) {
        self.parts = parts
        numbers = TipNumber(secret: parts.configuration.secret)
    }

    var endpoints: [Endpoint] {
        [
            Endpoint(
                .post, "/v1/performances/{performer}/{performance}/tips", .writing,
                Operation(
                    tag: "audience",
                    summary: "Opens a page of Stripe's where a tip is paid, straight to the performer.",
                    parameters: [.visitor, .idempotencyKey], body: "TipWish",
                    answers: [.json("TipPage", "The page to go to.", status: 201)], problems: [409, 422, 502]),
                answer: tip),
            Endpoint(
                .get, "/v1/tips", .reading,
                Operation(
                    tag: "audience",
                    summary: "What has become of a tip, for whoever knows its number: the page that thanks for it.",
                    parameters: [
                        Operation.Parameter("tip", "TipNumber", "What the opening of its page was answered with.")
                    ],
                    answers: [.json("TipState")], problems: [404]), answer: state),
        ]
    }

    @Sendable private func tip(_ request: Request, _ context: CompanionContext) async throws -> Response {
        let known = try parts.catalog.known()
        let performance = try context.performance(in: known)
        let takers = TipTaker.all(of: performance, in: known.catalog)
        guard let stripe = parts.stripe, let site = SiteURL(known.catalog.url), let first = takers.first,
            let currency = known.catalog.cities[performance.city]?.currency,
            let limits = TipLimits(currency: currency)
        else { throw Problem.noTips }

        var fields = try await BodyFields(request)
        let wish = try TipWish(&fields, limits: limits, currency: currency, performers: performance.performers)
        let key = try TipNumber.key(in: request.headers)
        guard let taker = wish.performer.map({ slug in takers.first { $0.performer.slug == slug } }) ?? first else {
            throw Problem.noTips
        }
        let introduction = try VisitorIntroduction(
            request, context, book: parts.visitors, isSecure: known.isSecure, randomBytes: parts.outside.randomBytes)
        let opening = TipOpening(
            id: numbers.number(
                of: introduction.visitor, for: performance.id, key: key, random: parts.outside.randomBytes),
            performance: performance.id, performer: taker.performer.slug, account: taker.account.description,
            visitor: introduction.visitor, money: wish.money, name: wish.name)

        do {
            let tip = try await opened(opening)
            let page = try await CheckoutPage.open(tip, of: performance, to: taker, on: site, at: stripe)
            try await parts.store.attach(session: page.session, to: tip.id)
            return reply(tip, page, introduction.fields)
        } catch {
            // Who was introduced here stays known, so that trying again with the same key is the same tip.
            var problem = problem(error, opening)
            for field in introduction.fields { problem.fields.append(field) }
            throw problem
        }
    }

    /// A tip's number is as long as a key and known to its giver alone, and the answer says nothing else of it.
    @Sendable private func state(_ request: Request, _ context: CompanionContext) async throws -> Response {
        let number = try request.query("tip", "the number of a tip") { TipNumber.isNumber($0) ? String($0) : nil }
        guard let number, let tip = try await parts.store.tip(number) else { throw Refusal.noSuchTip }
        var json = JSONWriter()
        json.object { json in
            json.field("tip", tip.id)
            json.field("state", tip.state.rawValue)
        }
        return JSONReply.response(json.bytes)
    }

    /// The tip as the store has it: a new one, or the one that was opened before under the same key.
    ///
    /// - Throws: `Problem` 422 for a key that was used for another tip, 409 for one whose page is no longer to be had.
    private func opened(_ opening: TipOpening) async throws -> Tip {
        let now = parts.outside.now()
        do {
            try await parts.store.open(opening, at: now)
        } catch Refusal.tipMismatch {
            throw Problem.anotherTip
        }
        guard let tip = try await parts.store.tip(opening.id) else { throw Refusal.noSuchTip }
        guard tip.state == .paid || (tip.money == opening.money && tip.name == opening.name) else {
            throw Problem.anotherTip
        }
        guard tip.state == .open, now < tip.openedAt.adding(seconds: CheckoutPage.grace) else {
            throw Problem(.conflict, "This tip is \(tip.state == .paid ? "paid" : "over"): a new one needs a new key.")
        }
        return tip
    }

    private func problem(_ error: any Error, _ opening: TipOpening) -> Problem {
        guard let failure = error as? StripeFailure else { return Problem(error) }
        parts.logger.error(
            "no page for a tip",
            metadata: ["tip": "\(opening.id)", "account": "\(opening.account)", "error": "\(failure)"])
        return failure.mayPass
            ? Problem(
                .serviceUnavailable, "Payments cannot be had at the moment; nothing was charged.",
                fields: [.retryAfter: "30"])
            : Problem(
                .badGateway, "The payment service does not take this tip; nothing was charged.",
                fields: [.retryAfter: "300"])
    }

    private func reply(_ tip: Tip, _ page: CheckoutPage, _ introduction: HTTPFields) -> Response {
        var json = JSONWriter()
        json.object { json in
            json.field("tip", tip.id)
            json.field("url", page.url)
            json.field("expires", CheckoutPage.expiry(of: tip).rfc3339())
        }
        var fields = introduction
        fields[.location] = page.url
        return JSONReply.response(json.bytes, status: .created, fields: fields)
    }
}

extension Operation.Parameter {
    fileprivate static let idempotencyKey = Operation.Parameter(
        "Idempotency-Key", "IdempotencyKey",
        "Names this attempt: sent again with the same key, it is the same tip. It holds for 25 minutes.", in: .header)
}

extension Problem {
    fileprivate static let noTips = Problem(.notFound, "No tips can be given here.")
    fileprivate static let anotherTip = Problem(
        .unprocessableContent, "This Idempotency-Key was used for another tip: a new one needs a new key.")
}
