internal import Domain
internal import Engagement
internal import HTTPTypes
internal import Hummingbird

/// What performers see of their own shows: days, and tips.
struct AnalyticsRoutes: EndpointGroup {
    /// The longest stretch that is told at once, in days.
    private static let longest = 400
    /// Days that are told where nobody says which.
    private static let usual = 30

    let parts: CompanionParts

    var endpoints: [Endpoint] {
        [
            Endpoint(
                .get, "/v1/performers/{performer}/analytics", .reading,
                Operation(
                    tag: "performers", summary: "Views, viewers, likes and tips by day.", parameters: Self.stretch,
                    answers: [.json("Analytics")], needsToken: true), answer: analytics),
            Endpoint(
                .get, "/v1/performers/{performer}/tips", .reading,
                Operation(
                    tag: "performers", summary: "Tips that were paid, newest first.",
                    parameters: Self.stretch + [
                        Operation.Parameter("format", "TipFormat", "csv, also by Accept: text/csv.")
                    ],
                    answers: [
                        Operation.Answer(
                            200, "As it is now.",
                            [("application/json", "TipList"), ("text/csv; charset=utf-8; header=present", "Text")])
                    ], needsToken: true), answer: tips),
        ]
    }

    private static let stretch = [
        Operation.Parameter("from", "Date", "The first day; 29 days before the last one if it is not said."),
        Operation.Parameter("to", "Date", "The last day; today if it is not said."),
    ]

    @Sendable private func analytics(_ request: Request, _ context: CompanionContext) async throws -> Response {
        let known = try parts.catalog.known()
        let performer = try await own(request, context, in: known)
        let performances = known.performances(of: performer)
        let zone = known.zone(ofPerformer: performer)
        let days = try days(request, in: zone)
        let found = try await parts.store.days(of: performances, in: days, zone: zone)
        return JSONReply.response(AnalyticsDocument(performer: performer, zone: zone, days: days, found: found).bytes)
    }

    @Sendable private func tips(_ request: Request, _ context: CompanionContext) async throws -> Response {
        let known = try parts.catalog.known()
        let performer = try await own(request, context, in: known)
        let zone = known.zone(ofPerformer: performer)
        let days = try days(request, in: zone)
        let end = zone.startOfDay(days.upperBound.adding(days: 1))
        let tips = try await parts.store.tips(
            of: known.names(of: performer), since: zone.startOfDay(days.lowerBound)
        ).filter { ($0.paidAt ?? $0.openedAt) < end }
        let document = TipListDocument(performer: performer, zone: zone, tips: tips)
        guard try wantsTable(request) else { return JSONReply.response(document.json) }
        return JSONReply.response(
            document.csv, type: "text/csv; charset=utf-8; header=present",
            fields: [
                .contentDisposition:
                    "attachment; filename=\"tips-\(performer)-\(days.lowerBound)-\(days.upperBound).csv\""
            ])
    }

    private func own(_ request: Request, _ context: CompanionContext, in known: KnownCatalog) async throws -> Slug {
        let performer = try context.performer(in: known).slug
        try await parts.tokens.demand(
            .viewOwnAnalytics, of: [.performer(performer)], in: request, at: parts.outside.now())
        return performer
    }

    /// `from` and `to`, both included; the last 30 days where neither is given.
    private func days(_ request: Request, in zone: Zone) throws -> ClosedRange<LocalDate> {
        let to = try request.query("to") ?? zone.local(parts.outside.now()).date
        let from = try request.query("from") ?? to.adding(days: 1 - Self.usual)
        guard from <= to, to.daysSinceEpoch - from.daysSinceEpoch < Self.longest else {
            throw Problem(
                .badRequest, "The query is not as it should be.",
                findings: [Problem.Finding("from", "must not be after to, nor \(Self.longest) days before it")])
        }
        return from...to
    }

    private func wantsTable(_ request: Request) throws -> Bool {
        if let format = try request.query("format", "json or csv", read: { ["json", "csv"].contains($0) ? $0 : nil }) {
            return format == "csv"
        }
        return request.headers[.accept]?.contains("text/csv") ?? false
    }
}
