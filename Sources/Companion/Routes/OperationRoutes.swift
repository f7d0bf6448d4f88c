internal import Domain
internal import Engagement
internal import HTTPTypes
internal import Hummingbird
internal import JSONWriting

/// What the operator's programs ask: whether all is well, and how much there is of it.
struct OperationRoutes: EndpointGroup {
    let parts: CompanionParts

    var endpoints: [Endpoint] {
        [
            Endpoint(
                .get, "/health", .reading,
                Operation(
                    tag: "operation", summary: "Whether the store can be written.",
                    answers: [.json("Health"), .json("Health", "It cannot.", status: 503)]), answer: health),
            Endpoint(
                .get, "/metrics", .reading,
                Operation(
                    tag: "operation", summary: "Numbers for Prometheus; not through a proxy.",
                    answers: [Operation.Answer(200, "As it is now.", [(Exposition.contentType, "Text")])],
                    problems: [404]), answer: metrics),
        ]
    }

    @Sendable private func health(_ request: Request, _ context: CompanionContext) async throws -> Response {
        let health = await parts.health.reading(at: parts.outside.now())
        let catalogError = parts.catalog.current == nil ? "nothing is published" : parts.catalog.error
        var json = JSONWriter()
        json.object { json in
            json.field("status", health.error == nil ? "ok" : "failing")
            json.field("store", health.error ?? "ok")
            json.field("catalog", catalogError == nil ? "ok" : "stale")
            json.field("checked", health.at.rfc3339())
        }
        return JSONReply.response(json.bytes, status: health.error == nil ? .ok : .serviceUnavailable)
    }

    /// Not for who comes through a proxy: it is for the operator's own network.
    @Sendable private func metrics(_ request: Request, _ context: CompanionContext) async throws -> Response {
        guard request.headers[.forwardedFor] == nil, request.headers[.forwarded] == nil else {
            throw Problem.noSuchPage
        }
        var exposition = Exposition()
        parts.registry.write(to: &exposition)
        let now = parts.outside.now()
        let live = try await parts.store.live(at: now).filter(\.state.isOn)
        exposition.single(
            "streetmap_active_performances", .gauge, "Performances that somebody said are on.",
            Double(Set(live.map(\.performance)).count))
        exposition.single(
            "streetmap_active_pop_ups", .gauge, "Sets that nobody planned and that are on.",
            Double(try await parts.store.popUps(at: now).count))
        exposition.single(
            "streetmap_open_streams", .gauge, "Event streams that are open.", Double(parts.events.openStreams))
        let commits = await parts.store.commits
        exposition.single("streetmap_commits_total", .counter, "Commits to the store.", Double(commits.commits))
        exposition.family("streetmap_commit_batch_size", .histogram, "Writes in one commit.")
        exposition.histogram("streetmap_commit_batch_size", [], HistogramCounts(commits))
        exposition.family("streetmap_payment_notices", .gauge, "Messages of the payment provider that are remembered.")
        let remembered = try await parts.store.paymentNotices()
        for outcome in [PaymentOutcome.applied, .unknown] {
            exposition.sample(
                "streetmap_payment_notices", [("outcome", outcome.rawValue)], Double(remembered[outcome] ?? 0))
        }
        exposition.family("streetmap_stripe_messages_total", .counter, "Messages of Stripe's since the start.")
        for (outcome, count) in parts.notices.counts.values.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            exposition.sample("streetmap_stripe_messages_total", [("outcome", outcome.rawValue)], Double(count))
        }
        return JSONReply.response(Array(exposition.text.utf8), type: Exposition.contentType)
    }
}

extension HTTPField.Name {
    fileprivate static let forwarded = HTTPField.Name("Forwarded") ?? .from
}

extension HistogramCounts {
    fileprivate init(_ commits: CommitCounts) {
        // Cumulative there, apart here.
        let counts = zip(commits.batches, [0] + commits.batches).map { $0 - $1 }
        self.init(bounds: CommitCounts.bounds.map(Double.init), counts: counts, sum: Double(commits.writes))
    }
}
