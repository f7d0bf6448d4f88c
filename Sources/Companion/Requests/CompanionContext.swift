internal import Engagement
internal import Hummingbird
internal import NIOCore

/// What is known of a request beside what it says itself.
struct CompanionContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Who is asking, after what trusted proxies say.
    var client: ClientAddress
    /// The visitor whose token came with the request.
    var visitor: VisitorID?
    /// The connection, for answers that are long or do not end.
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
        client = ClientAddress(source.channel.remoteAddress)
    }
}
